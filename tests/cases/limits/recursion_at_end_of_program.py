# case: what the program holds when it ends may be nested deep
# limits: {"time": 60}
# expect: value "end" or limit recursion
# cpython: skip CPython's own stack may end here
x = None
for i in range(100000):
    x = (lambda v: lambda: v)(x)
"end"
