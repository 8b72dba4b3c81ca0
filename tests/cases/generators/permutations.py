# case: recursive generators
# expect: value ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
def permutations(xs):
    if not xs:
        yield []
    for i, x in enumerate(xs):
        for rest in permutations(xs[:i] + xs[i + 1:]):
            yield [x, *rest]


["".join(p) for p in permutations(list("abc"))]
