# case: a generator gives no frame
# expect: raises AttributeError
# differs: raises AttributeError, where CPython gives the frame, with the names and values of every caller
def g():
    yield 1


g().gi_frame
