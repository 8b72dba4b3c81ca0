# case: nothing that a builtin gives back is the machine's own copy
# expect: value [['a', 'b'], {97: 98}, {'a': [], 'b': []}, True, []]
r = []
x = "a b".split()
x.append(1)
r.append("a b".split())
d = str.maketrans("a", "b")
d[1] = 2
r.append(str.maketrans("a", "b"))
y = dict.fromkeys("ab", [])
y["a"].append(1)
r.append(dict.fromkeys("ab", []))
e = ExceptionGroup("g", [ValueError()])
t = e.exceptions
r.append(type(t) is tuple)
z = sorted(())
z.append(1)
r.append(sorted(()))
r
