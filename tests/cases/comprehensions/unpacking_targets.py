# case: targets unpack, with stars
# expect: value [[3, 7], [['b', 'c'], ['e']], [1]]
[[a + b for a, b in [(1, 2), (3, 4)]], [rest for first, *rest in ["abc", "de"]], [k for (k, (_, v)) in [(1, (2, 3))] if v == 3]]
