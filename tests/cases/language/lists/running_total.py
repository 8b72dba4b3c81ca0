# case: cumulative sums and differences
# expect: value [[3, 4, 8, 9, 14], [-2, 3, -3, 4], [3, 3, 4, 4, 5]]
values = [3, 1, 4, 1, 5]
totals, total = [], 0
for v in values:
    total += v
    totals.append(total)
[totals, [b - a for a, b in zip(values, values[1:])], [max(values[:i + 1]) for i in range(5)]]
