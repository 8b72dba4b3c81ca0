# case: closures wrapped 100000 deep are made and dropped
# limits: {"time": 60}
# expect: value "made"
f = lambda: 0
for _ in range(100000):
    f = (lambda g: lambda: g())(f)
"made"
