# case: a root by Newton's method
# expect: value [1.414213562, 12.0, 1000.0]
def sqrt(x, eps=1e-12):
    guess = x
    while abs(guess * guess - x) > eps * x:
        guess = (guess + x / guess) / 2
    return guess


[round(sqrt(2), 9), round(sqrt(144), 6), round(sqrt(10 ** 6), 3)]
