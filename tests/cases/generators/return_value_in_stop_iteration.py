# case: the return value of a generator is the value of StopIteration
# expect: value 42
def g():
    yield 1
    return 42


it = g()
next(it)
try:
    next(it)
except StopIteration as stop:
    result = stop.value
result
