# case: stores that are watched
# expect: value [2, [('a', 1), ('a', 2)]]
class Watched:
    def __init__(self):
        super().__setattr__("log", [])

    def __setattr__(self, name, value):
        self.log.append((name, value))
        super().__setattr__(name, value)


w = Watched()
w.a = 1
w.a = 2
[w.a, w.log]
