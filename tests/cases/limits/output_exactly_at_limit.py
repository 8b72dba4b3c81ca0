# case: the limit itself is allowed
# limits: {"output": 10}
# expect: value None
# output: "123456789\n"
print("123456789")
