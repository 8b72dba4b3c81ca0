# case: smolagents, CVE-2026-4963: an augmented assignment reads and stores its attribute on another path
# expect: refused F201 line 5 column 3, F201 line 5 column 17
def f():
    return 1
def g():
    return 2
f.__code__ += g.__code__
