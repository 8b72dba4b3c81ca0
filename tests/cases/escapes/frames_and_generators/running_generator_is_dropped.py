# case: a generator that drops its only name while it runs goes on
# expect: value [1, 2]
def g():
    global me
    me = None
    yield 1
    yield 2


me = g()
[*me]
