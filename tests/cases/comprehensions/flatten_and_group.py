# case: flatten a list of lists; group words by length
# expect: value [[1, [2], 3], {1: ['b'], 2: ['aa', 'cc'], 3: ['ddd']}]
nested = [[1, [2]], [3], []]
words = ["aa", "b", "cc", "ddd"]
[[x for xs in nested for x in xs], {n: [w for w in words if len(w) == n] for n in sorted({len(w) for w in words})}]
