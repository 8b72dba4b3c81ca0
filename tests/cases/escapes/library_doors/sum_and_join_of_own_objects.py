# case: builtins that add, join or compare call the program's operators and nothing behind them
# expect: value [False, 2, True, 'refused', 'refused', 'refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    def __radd__(self, other):
        return (x for x in ())
    def __lt__(self, other):
        return {}
    def __iter__(self):
        return iter([self])
r = [hasattr(sum([A()]), "gi_code"), len(sorted([A(), A()])), type(max(A())) is A]
for use in (lambda: "".join(A()), lambda: b"".join(A()), lambda: bytes(A()), lambda: dict(A()), lambda: dict([A()])):
    try:
        r.append(use())
    except (TypeError, ValueError):
        r.append("refused")
r
