# case: count and group with plain dicts
# expect: value [{'a': ['apple', 'avocado'], 'b': ['blueberry', 'banana'], 'c': ['cherry']}, {5: 1, 7: 1, 9: 1, 6: 2}]
words = ["apple", "avocado", "blueberry", "banana", "cherry"]
groups = {}
for w in words:
    groups.setdefault(w[0], []).append(w)
lengths = {}
for w in words:
    lengths[len(w)] = lengths.get(len(w), 0) + 1
[groups, lengths]
