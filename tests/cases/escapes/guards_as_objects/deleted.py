# case: deleting the names of guards changes nothing for attributes
# expect: value [1, False]
getattr = type = 1
del getattr, type
class A:
    x = 1
a = A()
a.y = 2
del a.y
[a.x, hasattr(a, "y")]
