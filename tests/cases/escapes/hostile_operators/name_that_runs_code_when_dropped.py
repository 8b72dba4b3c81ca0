# case: a function's old name is dropped when the new one stands, whatever then runs
# expect: value ['y', 'seen y']
class S(str):
    pass

def g(f):
    try:
        yield
    finally:
        seen.append("seen " + f.__name__)

def f():
    pass

seen = []
s = S("x")
s.held = g(f)
next(s.held)
f.__name__ = s
del s
f.__name__ = "y"
[f.__name__] + seen
