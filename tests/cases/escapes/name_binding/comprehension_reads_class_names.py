# case: guards are found from a class body and its comprehensions, whatever the class binds
# expect: value ["A", ["B"]]
class C:
    getattr = None
    attr = None
    object = None
    a = "a".upper()
    b = [x.upper() for x in ["b"]]


[C.a, C.b]
