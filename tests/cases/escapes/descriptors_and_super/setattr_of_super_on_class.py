# case: `super().__setattr__` of a class would be that of any object
# expect: value ['refused', 'refused', 'refused', False]
# cpython: skip CPython hands out what is asked for
class A:
    @classmethod
    def put(cls, name, value):
        super().__setattr__(name, value)
    def steal(self):
        return super(A, A).__setattr__(self, "__class__", int)
    def far(self):
        return super(object, self).__setattr__("x", 1)
r = []
for use in (lambda: A.put("x", 1), lambda: A().steal(), lambda: A().far()):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r + [hasattr(A, "x")]
