# case: an error of many groups within each other is told by its outermost
# expect: raises ExceptionGroup: g (1 sub-exception)
error = ValueError("x")
for _ in range(20000):
    error = ExceptionGroup("g", [error])
raise error
