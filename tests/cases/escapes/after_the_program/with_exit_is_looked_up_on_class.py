# case: enter and exit are looked up on the class, not on the object
# expect: raises TypeError: context manager
class M:
    pass


m = M()
setattr(m, "enter", 1)
with m:
    pass
