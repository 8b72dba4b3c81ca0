# case: a comparison that changes the dict it is looked up in
# expect: value "survived"
class K:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        d.clear()
        for i in range(100):
            d[i] = i
        return False


d = {}
d[K()] = 1
try:
    d[K()] = 2
except RuntimeError:
    pass
"survived"
