# case: bases unpacked from a list are judged like any other
# expect: raises TypeError
class C(*[type(x for x in ())]):
    pass
