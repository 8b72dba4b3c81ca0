# case: RecursionError is an ordinary exception, caught where the program wants
# expect: value "too deep"
def f(n):
    return f(n + 1)


try:
    f(0)
    result = "never"
except RecursionError:
    result = "too deep"
result
