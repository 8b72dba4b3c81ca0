# case: a set by comprehension
# expect: value [{'d', 'r'}, {1, 2}, {0, 1, 2}]
[{x for x in "abracadabra" if x not in "abc"}, {len(w) for w in ("a", "bb", "cc")}, {n % 3 for n in range(10)}]
