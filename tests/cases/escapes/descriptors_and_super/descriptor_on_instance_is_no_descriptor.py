# case: a descriptor in the namespace of an instance is a value
# expect: value [True, True]
class D:
    def __get__(self, instance, owner):
        return "called"
class A:
    pass
a = A()
a.d = D()
f = lambda: 1
f.d = D()
[type(a.d) is D, type(f.d) is D]
