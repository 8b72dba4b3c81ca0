# case: a loop inside native code is counted
# policy: expression
# limits: {"time": 60}
# expect: limit steps
sum(range(10 ** 15))
