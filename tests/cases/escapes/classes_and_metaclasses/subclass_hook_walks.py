# case: the class that `__init_subclass__` is given leads nowhere
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    def __init_subclass__(cls):
        for name in ("__base__", "__mro__", "mro", "__subclasses__", "__dict__", "__class__"):
            if hasattr(cls, name):
                found.append(name)
found = []
class B(A, dict):
    pass
found
