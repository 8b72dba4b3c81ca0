# case: recursion without end of functions that only compute
# expect: raises RecursionError
def ping(n):
    return pong(n + 1)

def pong(n):
    return ping(n) + 1

ping(0)
