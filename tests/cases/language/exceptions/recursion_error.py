# case: endless recursion is caught
# expect: value 'RecursionError'
def down(n):
    return down(n + 1)


try:
    down(0)
except RecursionError as e:
    r = type(e).__name__
r
