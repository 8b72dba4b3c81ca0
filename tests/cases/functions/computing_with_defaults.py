# case: defaults and keywords of computing functions count, whoever calls
# expect: value [9, 8, 25, 16, 31]
def power(base, exponent=2):
    return base ** exponent

def both(a, b=4):
    return power(a) + power(b)

[power(3), power(2, 3), both(3), power(exponent=4, base=2), both(2, 3) + both(b=3, a=3)]
