# case: the value of return is in StopIteration
# expect: value 'result'
def g():
    yield 1
    return "result"


it = g()
next(it)
try:
    next(it)
except StopIteration as e:
    r = e.value
r
