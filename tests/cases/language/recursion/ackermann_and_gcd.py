# case: gcd and a small Ackermann function
# expect: value [21, 9]
def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


[gcd(1071, 462), ackermann(2, 3)]
