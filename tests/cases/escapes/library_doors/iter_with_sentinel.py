# case: a callable iterator calls what it is given, compares with the program's sentinel, and shows neither
# expect: value [[5, 5], [5, 5, 5], []]
# cpython: skip CPython hands out what is asked for
class S:
    def __eq__(self, other):
        seen.append(other)
        return len(seen) > 2
seen = []
it = iter(lambda: 5, S())
r = list(it)
[r, seen, [n for n in ("__self__", "__reduce__", "__setstate__", "callable", "sentinel") if hasattr(it, n)]]
