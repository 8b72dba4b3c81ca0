# case: a generator's code object
# expect: raises AttributeError: gi_code
def g():
    yield


g().gi_code
