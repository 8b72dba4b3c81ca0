# case: a policy may allow no output at all
# limits: {"output": 0}
# expect: limit output
print()
