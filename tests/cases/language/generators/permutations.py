# case: recursion with yield
# expect: value ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
def permutations(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x, *rest]


["".join(p) for p in permutations(list("abc"))]
