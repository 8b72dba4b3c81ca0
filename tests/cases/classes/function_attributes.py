# case: own functions carry attributes
# expect: value [3, "doc"]
def f():
    f.calls += 1
    return f.calls


f.calls = 0
f.note = "doc"
f()
f()
[f(), f.note]
