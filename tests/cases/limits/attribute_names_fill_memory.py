# case: names made at run time count as memory
# limits: {"memory": 8388608, "time": 60}
# expect: limit memory
class C:
    pass


c = C()
i = 0
while True:
    setattr(c, "n" + str(i), i)
    i += 1
