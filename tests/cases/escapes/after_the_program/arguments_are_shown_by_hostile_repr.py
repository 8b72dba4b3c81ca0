# case: the arguments of an exception are shown by the program's own code, inside the limits
# limits: {"steps": 300000000}
# expect: limit steps
class R:
    def __repr__(self):
        while True:
            pass


raise KeyError(R())
