# case: a repr that never ends
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
class C:
    def __repr__(self):
        while True:
            pass


repr([C()])
