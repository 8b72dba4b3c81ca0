# case: a sort inside a key inside a sort, few frames but much native stack
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
def key(n):
    sorted([n, n], key=lambda x: key(x))
    return n


key(1)
