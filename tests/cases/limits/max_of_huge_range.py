# case: max over a huge range
# policy: expression
# limits: {"time": 60}
# expect: limit steps
max(range(10 ** 15))
