# case: := names a value within a condition
# expect: value [[30, 7, 12, ('total', 49)], 5, [0, 4, 16], 16]
data = [5, 12, 7, 30]
out = []
while (n := data.pop()) > 6:
    out.append(n)
if (total := sum(out)) > 40:
    out.append(("total", total))
squares = [y for x in range(5) if (y := x * x) % 2 == 0]
[out, n, squares, y]
