# case: dunders are refused as parameters of a lambda
# policy: expression
# expect: refused
lambda __a__, /, *__b__, __c__, **__d__: 0
