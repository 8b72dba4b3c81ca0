# case: a slot named like a method of the base hides it and gives nothing of it
# expect: raises AttributeError
class E(Exception):
    __slots__ = ("with_traceback",)


E().with_traceback(None)
