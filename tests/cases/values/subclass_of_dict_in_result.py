# case: a dict subclass with a lying items() gives its real content or is refused, never what it says
# expect: not data
# cpython: skip the type of the value is the program's own
class D(dict):
    def items(self):
        return [("evil", 666)]

    def keys(self):
        return ["evil"]

    def __iter__(self):
        return iter(["evil"])

    def __getitem__(self, k):
        return 666


D(a=1)
