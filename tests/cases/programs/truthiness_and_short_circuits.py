# case: what is true, what and/or give, __bool__ before __len__, any/all stop early, and filters with None
# expect: value ['00000100101010010101011111', [True, True, True, True, True, True], 7, (True, False, [False, True]), [False, True, True, False, False, True], 'default', 8080, 0, 'fallback', (True, True, True, False), [1, 'a', [0]], (12, 2, 2, 3), ['neg', 'zero', 'pos'], [False, True, True, False, False, True, False, True, False, False, True, True], [[1], [1], True, True, True, True]]
class Empty:
    def __len__(self):
        return 0


class Full(Empty):
    def __bool__(self):
        return True


class Noisy:
    def __init__(self, value, log):
        self.value, self.log = value, log

    def __bool__(self):
        self.log.append(self.value)
        return self.value


things = [0, 0.0, -0.0, 0j, "", " ", b"", [], [0], (), (0,), {}, {0: 0}, set(), range(0), range(1), None, True, False, float("nan"), Empty(), Full(), object(), Empty, "False", -1]
truth = "".join(str(int(bool(t))) for t in things)
log = []
t, f = Noisy(True, log), Noisy(False, log)
results = [(t and f) is f, (f and t) is f, (t or f) is t, (f or t) is t, not f, (t and f or t) is t]
marks = len(log)
log.clear()
found = any([f, t, t]), all([t, f, t]), [bool(x) for x in (f, t)]
name = "" or None or "default"
port = 0 or 8080
zero = 0
zero_kept = zero if zero is not None else 8080
chosen = [] and "never" or "fallback"


def lazy():
    yield True
    raise RuntimeError("too far")


early = any(lazy()), any(x > 1 for x in [1, 2, "x"] if x != "x"), all(()), any(())
kept = list(filter(None, [0, 1, "", "a", None, [], [0]]))
count = sum(map(bool, things)), [True, False, True].count(True), True + True, sum([True, 2 > 1, None is None])
ternary = ["neg" if n < 0 else "zero" if not n else "pos" for n in (-1, 0, 1)]
compare = [None == False, None is None, 0 == False, "" == 0, [] == (), 1 == 1.0 == True, "1" == 1, (1, 2) == (1.0, 2.0), float("nan") == float("nan"), [float("nan")] == [float("nan")], not None, not not "x"]
identity = [a := [1], b := a, a is b, a == [1], a is not [1], None is not False]
[truth, results, marks, found, log, name, port, zero_kept, chosen, early, kept, count, ternary, compare, identity]
