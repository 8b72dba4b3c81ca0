# case: a function carries attributes
# expect: value [2, True, 'none']
def counter():
    counter.calls += 1
    return counter.calls


counter.calls = 0
counter()
counter()
[counter.calls, hasattr(counter, "calls"), getattr(counter, "other", "none")]
