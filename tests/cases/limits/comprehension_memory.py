# case: a comprehension that keeps growing
# policy: expression
# limits: {"time": 60, "steps": 100000000000}
# expect: limit memory
[x for x in range(10 ** 12)]
