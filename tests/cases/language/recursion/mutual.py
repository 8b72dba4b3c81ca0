# case: two functions that call each other
# expect: value [True, True, False]
def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


[even(10), odd(7), even(3)]
