# case: recursion is as deep as the policy allows
# expect: value "RecursionError"
# differs: raises RecursionError at the policy's limit, which need not be CPython's
def down(n):
    return n if n == 0 else down(n - 1)


try:
    down(10 ** 6)
    r = "fine"
except RecursionError:
    r = "RecursionError"
r
