# case: exception groups nested 10000 deep
# limits: {"time": 60}
# expect: raises ExceptionGroup or raises RecursionError or limit recursion
e = ValueError(1)
for i in range(10000):
    e = ExceptionGroup("g", [e])
raise e
