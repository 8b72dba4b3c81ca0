# case: a subclass of str is no attribute name for any of the four, and none of its methods is asked
# expect: value ["getattr", "hasattr", "setattr", "delattr"]
# cpython: skip CPython takes a subclass of str for a name
class Name(str):
    def __eq__(self, other):
        raise KeyboardInterrupt("eq")

    def __hash__(self):
        raise KeyboardInterrupt("hash")

    def __str__(self):
        raise KeyboardInterrupt("str")

    def startswith(self, prefix):
        return False


class A:
    pass


name = Name("__class__")
uses = {
    "getattr": lambda: getattr(A(), name), "hasattr": lambda: hasattr(A(), name),
    "setattr": lambda: setattr(A(), name, 1), "delattr": lambda: delattr(A(), name),
}
out = []
for text, use in uses.items():
    try:
        use()
    except TypeError:
        out.append(text)
out
