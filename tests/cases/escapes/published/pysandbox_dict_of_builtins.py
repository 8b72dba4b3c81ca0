# case: pysandbox: methods of dict, taken from the class, write a namespace that is closed to stores
# expect: value []
class A:
    pass
r = []
for f in (dict.update, dict.setdefault, dict.pop, dict.get, dict.clear, dict.copy):
    for x in (A, A(), int, len):
        try:
            r.append(f(x, {"x": 1}) if f is dict.update else f(x, "x"))
        except TypeError:
            pass
r
