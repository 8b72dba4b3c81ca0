# case: a tree walked in order
# expect: value [('a', 2), ('f', 1), ('h', 2), ('m', 0), ('t', 1), ('z', 2)]
tree = ("m", ("f", ("a", None, None), ("h", None, None)), ("t", None, ("z", None, None)))


def walk(node, depth=0):
    if node:
        value, left, right = node
        yield from walk(left, depth + 1)
        yield value, depth
        yield from walk(right, depth + 1)


list(walk(tree))
