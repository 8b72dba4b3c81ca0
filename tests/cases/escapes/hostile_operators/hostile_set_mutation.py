# case: a comparison that changes the set it is looked up in
# expect: value "survived"
class K:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        s.clear()
        return False


s = set()
s.add(K())
try:
    s.add(K())
    s | {K()}
    K() in s
except RuntimeError:
    pass
"survived"
