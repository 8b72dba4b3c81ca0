# case: exact fractions by hand
# expect: value (25, 12)
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


num, den = 0, 1
for k in range(1, 5):
    num, den = num * k + den, den * k
    g = gcd(num, den)
    num, den = num // g, den // g
(num, den)
