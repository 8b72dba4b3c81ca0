# case: what a descriptor gives is an object like any other
# expect: raises AttributeError: 'generator' object has no attribute 'gi_frame'
class D:
    def __get__(self, instance, owner):
        return (x for x in ())
class A:
    d = D()
A().d.gi_frame
