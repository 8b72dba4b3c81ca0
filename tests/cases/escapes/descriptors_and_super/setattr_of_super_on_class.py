# case: `super().__setattr__` of a class would be that of any object; of an instance it stores no dunder
# expect: value ['TypeError', 'AttributeError', 'AttributeError', 'TypeError', False]
# cpython: skip CPython hands out what is asked for
class A:
    @classmethod
    def put(cls, name, value):
        super().__setattr__(name, value)
    def steal(self):
        return super(A, self).__setattr__("__class__", int)
    def far(self):
        return super(object, self).__setattr__("x", 1)
    def other(self):
        return super(A, self).__setattr__(self, "x", 1)
r = []
for use in (lambda: A.put("x", 1), lambda: A().steal(), lambda: A().far(), lambda: A().other()):
    try:
        r.append(use())
    except (AttributeError, TypeError) as error:
        r.append(type(error).__name__)
r + [hasattr(A, "x")]
