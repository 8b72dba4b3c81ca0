# case: products, permutations, combinations
# policy: script {"modules": {"itertools": null}}
# expect: value [['ax', 'ay', 'bx', 'by'], [(0, 0), (0, 1), (1, 0), (1, 1)], ['ab', 'ac', 'ba', 'bc', 'ca', 'cb'], [(1, 2), (1, 3), (2, 3)], [('a', 'a'), ('a', 'b'), ('b', 'b')], 120]
from itertools import combinations, combinations_with_replacement, permutations, product
[["".join(p) for p in product("ab", "xy")], list(product([0, 1], repeat=2)), ["".join(p) for p in permutations("abc", 2)], list(combinations([1, 2, 3], 2)), list(combinations_with_replacement("ab", 2)), len(list(permutations(range(5))))]
