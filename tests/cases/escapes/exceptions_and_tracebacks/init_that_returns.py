# case: a constructor that returns something raises no stranger
# expect: raises TypeError: None
class E(Exception):
    def __init__(self):
        return ValueError("x")


raise E
