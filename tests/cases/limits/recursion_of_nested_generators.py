# case: generators that delegate a hundred thousand deep
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion|memory
def g(n):
    if n:
        yield from g(n - 1)


list(g(100000))
