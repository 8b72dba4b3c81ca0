# case: the limit on output cannot be caught
# limits: {"output": 1000}
# expect: limit output
try:
    print("x" * 100000)
except BaseException:
    pass
"swallowed"
