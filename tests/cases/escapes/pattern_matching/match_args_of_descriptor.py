# case: a descriptor behind a positional pattern runs the program's own code and hands out what it has
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'gi_frame'
class D:
    def __get__(self, instance, owner):
        return (x for x in ())
class A:
    __match_args__ = ("d",)
    d = D()
match A():
    case A(object(gi_frame=f)):
        r = f
r
