# case: guarded builtins without arguments
# expect: raises TypeError
getattr()
