# case: a value computed once, tested and kept
# expect: value [2, 60]
def parse(s):
    return int(s) if s.isdigit() else None


[n * 2 for s in ["1", "x", "30"] if (n := parse(s)) is not None]
