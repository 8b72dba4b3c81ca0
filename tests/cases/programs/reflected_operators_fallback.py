# case: NotImplemented, reflected methods, priority of subclasses, in-place fallback and comparison of mixed types
# expect: value [['Meter(3)', 'Meter(3)', 'Meter(4)', 'Exact(5)', 'Meter(5)', "unsupported operand type(s) for +: 'Meter' and 'str'", 'can only concatenate str (not "Meter") to str', 'Meter(4)', 'Meter(5)'], ["unsupported operand type(s) for -: 'Meter' and 'int'", "'1 - 3'", "'Meter(2) - 3'", "unsupported operand type(s) for -: 'int' and 'Meter'"], [True, False, True, False, True, True, True, "'>=' not supported between instances of 'Meter' and 'int'", "'<' not supported between instances of 'Meter' and 'str'", True, 1], True, 10, 'abab', [1, 2], [1, 2, 3], 12, ['Meter(2) + 1', '1 +r Meter(2)', 'Meter(2) + 1', 'Meter(2) + Meter(2)'], 1]
class Meter:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"{type(self).__name__}({self.n})"

    def __add__(self, other):
        log.append(f"{self!r} + {other!r}")
        if isinstance(other, (int, float)):
            return Meter(self.n + other)
        return Meter(self.n + other.n) if isinstance(other, Meter) else NotImplemented

    def __radd__(self, other):
        log.append(f"{other!r} +r {self!r}")
        return self + other if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return NotImplemented

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Meter) else NotImplemented

    def __gt__(self, other):
        return self.n > (other.n if isinstance(other, Meter) else other)

    def __imul__(self, factor):
        self.n *= factor
        return self


class Exact(Meter):
    def __radd__(self, other):
        log.append("exact first")
        return Exact(other.n + self.n if isinstance(other, Meter) else other + self.n)

    def __rsub__(self, other):
        return f"{other} - {self.n}"


def attempt(action):
    try:
        return repr(action())
    except TypeError as e:
        return str(e)


log = []
m, e = Meter(2), Exact(3)
sums = [attempt(a) for a in (lambda: m + 1, lambda: 1 + m, lambda: m + m, lambda: m + e, lambda: e + m, lambda: m + "x", lambda: "x" + m, lambda: sum([m, m]), lambda: sum([m], start=e))]
differences = [attempt(a) for a in (lambda: m - 1, lambda: 1 - e, lambda: m - e, lambda: 1 - m)]
compared = [m == Meter(2), m == 2, m != 2, m != Meter(2), 1 < m, m > 1, Meter(1) < m, attempt(lambda: m >= 1), attempt(lambda: m < "a"), m in [1, Meter(2)], [e, m].index(Exact(2))]
alias = m
m *= 5
text = "ab"
text *= 2
items = [1]
same = items
items += (2,)
items = items + [3]
[sums, differences, compared, alias is m, m.n, text, same, items, len(log), log[:4], log.count("exact first")]
