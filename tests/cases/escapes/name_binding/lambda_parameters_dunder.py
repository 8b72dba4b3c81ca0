# case: dunders are refused as parameters of a lambda
# policy: expression
# expect: refused F201 line 1 column 8, F201 line 1 column 19, F201 line 1 column 26, F201 line 1 column 35
lambda __a__, /, *__b__, __c__, **__d__: 0
