# case: an own class cannot lose its mark, and trying to take it gives nothing
# expect: value ['refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
class S(str):
    __match_args__ = ("format",)
    def secret(self):
        return 1
s = S("{0.__class__}")
r = []
try:
    delattr(S, "<own>")
except AttributeError:
    r.append("refused")
for use in (lambda: s.format(1), lambda: s.mro, lambda: getattr(S, "__base__"), lambda: setattr(S, "format", 1)):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r[-4:-1]
