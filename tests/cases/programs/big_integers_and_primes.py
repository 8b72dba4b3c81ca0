# case: RSA with small keys, Miller-Rabin, modular inverse, factorials and digits of e with big integers only
# policy: script {"modules": {"math": null}}
# expect: value [1000000000039, 3000000000013, 'fangs', False, '27182818284590452353602874713526624977572', 648, 1332, True, False, 'base is not invertible for the given modulus', True, 93326215, -1428571428571428571428572, 4, (-999999993000000049000, -343000)]
import math


def is_prime(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 2:
        return False
    for p in bases:
        if n % p == 0:
            return n == p
    d, r = n - 1, 0
    while not d & 1:
        d, r = d >> 1, r + 1
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def next_prime(n):
    n += 1 + n % 2
    while not is_prime(n):
        n += 2
    return n


def egcd(a, b):
    x0, x1 = 1, 0
    while b:
        q, a, b = a // b, b, a % b
        x0, x1 = x1, x0 - q * x1
    return a, x0


p, q = next_prime(10**12), next_prime(3 * 10**12)
n, phi, e = p * q, (p - 1) * (q - 1), 65537
d = pow(e, -1, phi)
assert egcd(e, phi) == (1, d) or egcd(e, phi)[1] % phi == d
message = int.from_bytes("fangs".encode(), "big")
secret = pow(message, e, n)
plain = pow(secret, d, n)
text = plain.to_bytes((plain.bit_length() + 7) // 8, "big").decode()


def digits_of_e(count):
    scale = 10 ** (count + 10)
    total = term = scale
    k = 1
    while term:
        term //= k
        total += term
        k += 1
    return str(total // 10**10)


try:
    pow(6, -1, 9)
except ValueError as error:
    no_inverse = str(error)
f100 = math.factorial(100)
[p, q, text, secret == message, digits_of_e(40), sum(map(int, str(f100))), len(str(2**4423 - 1)), is_prime(2**89 - 1), is_prime(2**83 - 1), no_inverse, math.isqrt(10**30 + 12345) ** 2 <= 10**30 + 12345, f100 // 10**150, -(10**25) // 7, -(10**25) % 7, divmod(10**30, -(10**9 + 7))]
