# case: an own object takes any text as a name, but dunders and what begins as the names of guards do
# expect: value [1, 2, 'AttributeError', 'AttributeError', 'AttributeError', False]
# cpython: skip CPython hands out what is asked for
class C:
    pass


c = C()
setattr(c, "", 1)
setattr(c, "a b", 2)
found = [getattr(c, ""), getattr(c, "a b")]
for name in ("<getattr>", "<own>", "<"):
    try:
        found.append(setattr(c, name, 3))
    except AttributeError as error:
        found.append(type(error).__name__)
found + [hasattr(c, "<getattr>")]
