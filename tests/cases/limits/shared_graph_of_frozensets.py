# case: nested frozensets that share
# limits: {"steps": 1000000000, "time": 60}
# expect: limit steps|result|memory or value "made"
x = frozenset()
for i in range(40):
    x = frozenset([x, i])
"made"
