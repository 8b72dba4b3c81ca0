# case: factors and perfect numbers
# expect: value [[2, 2, 2, 3, 3, 5], [97], [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3], [6, 28, 496]]
def factors(n):
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    return out + [n] * (n > 1)


[factors(360), factors(97), factors(2 ** 10 * 3), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n]]
