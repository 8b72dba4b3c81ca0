# case: `type` behind isinstance stays a question: no class of classes comes out
# expect: value [True, False, True, False]
[isinstance(int, type), isinstance(1, type), isinstance(type, type), isinstance(type, int)]
