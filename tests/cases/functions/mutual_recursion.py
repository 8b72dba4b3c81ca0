# case: two functions call each other
# expect: value [True, False]
def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


[even(50), even(51)]
