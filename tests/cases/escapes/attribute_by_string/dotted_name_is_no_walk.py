# case: getattr takes one name: dots in it are no walk
# expect: value ['none', 'none', 'none', 3]
class A:
    b = 1
a = A()
setattr(a, "__x.y", 3)
[getattr(a, "b.real", "none"), getattr(a, "b.__class__", "none"), getattr(1, "real.__class__", "none"), getattr(a, "__x.y")]
