# case: decorators are expressions like any other
# expect: refused
@(lambda f: f.__globals__)
def g():
    pass
