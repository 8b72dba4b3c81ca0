# case: a value of a subclass is no plain data: its methods stay behind
# expect: not data
# cpython: skip the type of the value is the program's own
class S(str):
    pass


S("x")
