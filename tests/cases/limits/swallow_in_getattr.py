# case: getattr with a default swallows AttributeError only
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
class C:
    @property
    def x(self):
        while True:
            pass


getattr(C(), "x", None)
