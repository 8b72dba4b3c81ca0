# case: the clock ends a loop inside native code
# policy: expression
# limits: {"time": 0.05, "steps": 9000000000000000000}
# expect: limit time
sum(range(10 ** 15))
