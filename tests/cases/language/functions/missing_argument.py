# case: a missing argument raises
# expect: raises TypeError: missing 1 required positional argument: 'b'
def add(a, b):
    return a + b


add(1)
