# case: `__set_name__` adds and removes names of the class while its names are walked over
# expect: value ['a', False, True]
class D:
    def __set_name__(self, owner, name):
        calls.append(name)
        for i in range(50):
            setattr(owner, "x%d" % i, D())
        if hasattr(owner, "b"):
            delattr(owner, "b")
calls = []
class A:
    a = D()
    b = 1
    c = D()
[calls[0], hasattr(A, "b"), hasattr(A, "x49")]
