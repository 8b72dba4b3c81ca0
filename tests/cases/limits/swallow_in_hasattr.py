# case: nor does hasattr
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
class C:
    def __getattr__(self, name):
        while True:
            pass


hasattr(C(), "x")
