# case: ints that outgrow a machine word in the middle of a loop go on as ints
# expect: value [2432902008176640000, 30414093201713378043612608166064768844377641568960512000000000000, 9223372036854775807, 9223372036854775808, 18446744073709551616, -9223372036854775809]
def factorial(n):
    product = 1
    for i in range(2, n + 1):
        product *= i
    return product

def plus(a, b):
    return a + b

def power(a, b):
    return a ** b

def minus(a, b):
    return a - b

[factorial(20), factorial(50), plus(2 ** 63 - 2, 1), plus(2 ** 63 - 1, 1), power(2, 64), minus(-2 ** 63, 1)]
