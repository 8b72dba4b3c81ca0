# case: walks over a tree and over nested data by yield from, and two trees compared leaf by leaf
# expect: value [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'gfedcba', [['d'], ['b', 'f'], ['a', 'c', 'e', 'g']], 3, 3, True, False, {'a.0': 1, 'a.1.b': None, 'c.d.0': 2, 'c.d.1': 3, 'f': 'text'}, True, False, [('a', 'g'), ('b', 'f')], 'g', ['d', 'c', 'b', 'a']]
# output: 'd\n  b\n    a\n    c\n  f\n    e\n    g\n'
class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def __reversed__(self):
        if self.right:
            yield from reversed(self.right)
        yield self.value
        if self.left:
            yield from reversed(self.left)

    def preorder(self, depth=0):
        yield depth, self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.preorder(depth + 1)

    def levels(self):
        level = [self]
        while level:
            yield [n.value for n in level]
            level = [c for n in level for c in (n.left, n.right) if c]

    def __contains__(self, value):
        return any(v == value for v in self)


def build(values):
    if not values:
        return None
    mid = len(values) // 2
    return Node(values[mid], build(values[:mid]), build(values[mid + 1:]))


def leaves(data, path=()):
    if isinstance(data, dict):
        for k, v in data.items():
            yield from leaves(v, path + (k,))
    elif isinstance(data, (list, tuple, set)):
        for i, v in enumerate(data):
            yield from leaves(v, path + (i,))
    else:
        yield ".".join(map(str, path)), data


def same_fringe(a, b):
    stop = object()
    a, b = iter(a), iter(b)
    while True:
        x, y = next(a, stop), next(b, stop)
        if x is not y and x != y:
            return False
        if x is stop:
            return True


def depth(node):
    return 1 + max(depth(node.left), depth(node.right)) if node else 0


tree = build("abcdefg")
skewed = Node("b", Node("a"), Node("c", None, Node("d")))
for d, v in tree.preorder():
    print("  " * d + v)
data = {"a": [1, {"b": None}], "c": {"d": (2, 3), "e": {}}, "f": "text"}
[list(tree), "".join(reversed(tree)), list(tree.levels()), depth(tree), depth(skewed), "g" in tree, "z" in tree, dict(leaves(data)), same_fringe(build("abcd"), skewed), same_fringe(build("abc"), skewed), [*zip(tree, reversed(tree))][:2], max(tree), sorted(skewed, reverse=True)]
