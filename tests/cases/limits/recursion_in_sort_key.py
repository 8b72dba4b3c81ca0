# case: a key function that sorts by itself
# expect: raises RecursionError or limit recursion
def key(x):
    return sorted([1, 2], key=key)


sorted([2, 1], key=key)
