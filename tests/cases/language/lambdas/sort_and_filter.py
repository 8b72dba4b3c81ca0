# case: lambdas as keys and predicates
# expect: value [[(4, 'four'), (1, 'one'), (3, 'three'), (2, 'two')], [1, 3, 5], [3, 8], ((1, 2), 1), None]
pairs = [(1, "one"), (2, "two"), (3, "three"), (4, "four")]
pairs.sort(key=lambda pair: pair[1])
[pairs, list(filter(lambda n: n % 2, range(7))), list(map(lambda a, b: a * b, [1, 2], [3, 4])), (lambda *a, k=1: (a, k))(1, 2), (lambda: None)()]
