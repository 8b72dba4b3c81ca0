# case: duplicates go, the order stays
# expect: value [[3, 1, 2], [3, 1, 2], [3, 2, 1]]
rows = [3, 1, 3, 2, 1]
seen = set()
first = [x for x in rows if not (x in seen or seen.add(x))]
[first, list(dict.fromkeys(rows)), sorted(set(rows), reverse=True)]
