# case: printing without end stops at the limit on output
# limits: {"output": 65536, "time": 60}
# expect: limit output
while True:
    print("x" * 100)
