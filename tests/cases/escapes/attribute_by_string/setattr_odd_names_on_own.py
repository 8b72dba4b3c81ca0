# case: an own object takes any text as a name, but dunders
# expect: value [1, 2, 3]
class C:
    pass


c = C()
setattr(c, "", 1)
setattr(c, "a b", 2)
setattr(c, "<getattr>", 3)
[getattr(c, ""), getattr(c, "a b"), getattr(c, "<getattr>")]
