# case: what the guards return for a bound method is a bound method like any other
# expect: value ["X", "X"]
f = "x".upper
g = getattr("x", "upper")
[f(), g()]
