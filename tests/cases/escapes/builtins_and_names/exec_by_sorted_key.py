# case: builtins that take functions take no names of functions
# expect: raises TypeError
sorted(["1"], key="eval")
