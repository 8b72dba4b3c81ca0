# case: a property of an own class built over str.format
# expect: raises TypeError: format
class S(str):
    p = property(str.format)
    q = str.format


S("{0.__class__}").q(1)
