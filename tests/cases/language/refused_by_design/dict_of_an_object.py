# case: `x.__dict__` is refused: writing to it goes past the guard; fields have names
# expect: refused F201 line 7
class Point:
    def __init__(self):
        self.x = 1


p = Point()
[k for k, v in p.__dict__.items()]
