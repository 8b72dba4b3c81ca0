# case: a hash that changes the sets which are joined
# expect: value True
class K:
    def __hash__(self):
        left.clear()
        right.add(len(right))
        return 1

    def __eq__(self, other):
        left.add(5)
        return False


left, right = {1, 2, 3}, {4}
try:
    right |= {*[K(), K()]}
    left & right, left ^ right, left - right
except RuntimeError:
    pass
len(right) > 0
