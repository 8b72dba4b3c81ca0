# case: decorators are expressions like any other
# expect: refused F201 line 1 column 15
@(lambda f: f.__globals__)
def g():
    pass
