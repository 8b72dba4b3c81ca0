# case: builtins that are guards are no data and show nothing
# expect: not data
[getattr, setattr, type, isinstance]
