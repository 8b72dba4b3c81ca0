# case: an int subclass with a hostile `__index__` gives its real content or is refused
# expect: not data
# cpython: skip the type of the value is the program's own
class I(int):
    def __index__(self):
        return 666

    def __int__(self):
        return 666


I(5)
