# case: classes that are made without end
# limits: {"memory": 8388608, "time": 60}
# expect: limit memory|steps
keep = []
while True:
    class C:
        pass
    keep.append(C)
