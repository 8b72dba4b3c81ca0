# case: exceptions inside exceptions, shown; the machine may cut the text where the stack ends
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion or value True
# cpython: skip CPython's own stack may end here
e = ValueError()
for _ in range(100000):
    e = ValueError(e)
repr(e).startswith("ValueError(ValueError(")
