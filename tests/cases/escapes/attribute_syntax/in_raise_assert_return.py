# case: no statement leaves an expression unjudged
# expect: refused F201 line 2 column 18, F201 line 3 column 14, F201 line 3 column 32, F201 line 4 column 15
def f():
    assert 1, ().__doc__
    raise ().__class__ from ().__class__
    return ().__class__
