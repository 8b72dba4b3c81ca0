# case: asteval: the AttributeError of a failed look-up remembers its object
# expect: value [False, 'nothing']
# cpython: skip CPython hands out what is asked for
try:
    (lambda: 1).nothing
except AttributeError as e:
    r = [hasattr(e, "obj"), e.name]
r
