# case: dunders are refused as parameters of every kind
# expect: refused F201 line 1 column 7, F201 line 1 column 15, F201 line 1 column 22, F201 line 1 column 33
def f(__a__, *__b__, __c__=1, **__d__):
    pass
