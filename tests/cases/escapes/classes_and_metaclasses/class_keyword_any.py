# case: keywords of a class header go to `__init_subclass__` of the base and nowhere else
# expect: raises TypeError: keyword argument
class C(object, flag=1):
    pass
