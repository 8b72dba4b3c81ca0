# case: halving and digits
# expect: value [1594323, 18446744073709551616, 35]
def power(x, n):
    if n == 0:
        return 1
    half = power(x, n // 2)
    return half * half * (x if n % 2 else 1)


def digits(n):
    return n if n < 10 else digits(n // 10) + n % 10


[power(3, 13), power(2, 64), digits(98765)]
