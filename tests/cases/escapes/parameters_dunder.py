# case: dunders are refused as parameters of every kind
# expect: refused
def f(__a__, *__b__, __c__=1, **__d__):
    pass
