# case: no attribute of a result or an error is asked after the program
# expect: raises E: m
class E(Exception):
    @property
    def name(self):
        raise KeyboardInterrupt("asked")

    message = msg = text = lineno = obj = name

    def __getattr__(self, name):
        raise KeyboardInterrupt("asked for " + name)


raise E("m")
