# case: a class is no data
# expect: not data
class C:
    pass


C
