# case: one byte above the limit is not; bytes count, not characters
# limits: {"output": 10}
# expect: limit output
print("12345678é")
