# case: the class of guarded builtins is that of any builtin function
# expect: value True
type(getattr) is type(len)
