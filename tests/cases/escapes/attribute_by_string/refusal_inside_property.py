# case: a refusal inside a property is an AttributeError like any other: it asks `__getattr__`, and gives nothing else
# expect: value ['asked for walk', False]
# cpython: skip CPython hands out what is asked for
class A:
    @property
    def walk(self):
        return getattr(self, "__dict__")
    def __getattr__(self, name):
        return "asked for " + name
[A().walk, hasattr(A(), "__dict__")]
