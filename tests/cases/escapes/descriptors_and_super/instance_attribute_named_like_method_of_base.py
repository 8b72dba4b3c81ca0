# case: an attribute of an instance cannot stand in for a method that its builtin base defines
# expect: value ['refused', 'refused', 'mro', 'refused']
# cpython: skip CPython hands out what is asked for
class S(str):
    pass
class L(list):
    pass
r = []
for x, name in ((S("{0.__class__}"), "format"), (L(), "append"), (S(), "mro"), (ValueError("x"), "args")):
    try:
        setattr(x, name, lambda *a: "own")
        r.append(name)
    except (AttributeError, TypeError):
        r.append("refused")
r
