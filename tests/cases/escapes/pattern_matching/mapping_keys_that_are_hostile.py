# case: keys of mapping patterns by dotted names: no hash, a raising one, one that empties the subject, an equal one
# expect: value ['TypeError', 'ZeroDivisionError', 'none', {}, 'KeyError', 'none']
class Key:
    def __init__(self, on_hash, on_eq=lambda: False):
        self.on_hash, self.on_eq = on_hash, on_eq
    def __hash__(self):
        self.on_hash()
        return 1
    def __eq__(self, other):
        return self.on_eq()
def fail():
    raise KeyError("eq")
class N:
    no_hash = []
    raises = Key(lambda: 1 // 0)
    empties = Key(lambda: d.clear())
    compares = Key(lambda: None, fail)
    inner = (x for x in ())
d = {2: 1, 3: 4}
def find(subject, key):
    N.key = key
    match subject:
        case {N.key: x, **rest}:
            return x, rest
    return "none"
found = []
for subject, key in (({1: 2}, N.no_hash), ({1: 2}, N.raises), (d, N.empties), (d, None), ({Key(lambda: None, fail): 1}, N.compares), ({1: 2}, N.inner)):
    if key is None:
        found.append(dict(d))
        continue
    try:
        found.append(find(subject, key))
    except (TypeError, ZeroDivisionError, KeyError) as error:
        found.append(type(error).__name__)
found
