# case: several unknown builtins in one line
# expect: refused
open(input()) + exec(compile)
