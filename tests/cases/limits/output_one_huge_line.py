# case: one line beyond the limit
# limits: {"output": 1000}
# expect: limit output
print("x" * 100000)
