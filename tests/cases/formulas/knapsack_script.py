# case: dynamic programming: what to load within a weight
# inputs: {"items": [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("tin", 68, 45), ("cheese", 23, 30)], "limit": 180}
# expect: value (385, ["map", "compass", "water"])
best = {0: (0, [])}
for name, weight, worth in items:
    for w, (total, chosen) in sorted(best.items(), reverse=True):
        if w + weight <= limit:
            candidate = (total + worth, chosen + [name])
            if w + weight not in best or best[w + weight][0] < candidate[0]:
                best[w + weight] = candidate
max(best.values())
