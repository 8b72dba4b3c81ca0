# case: a pivot table of rows by columns with margins, and missing cells shown as a dash
# inputs: {"sales": [["north", "q1", 10], ["south", "q1", 7], ["north", "q2", 12], ["west", "q3", 5], ["north", "q1", 1], ["south", "q3", 9]]}
# expect: value [(11, 7, 0), (12, 0, 0), (0, 9, 5)]
# output: '             q1     q2     q3    sum\nnorth        11     12      -     23\nsouth         7      -      9     16\nwest          -      -      5      5\nsum          18     12     14     44\n'
cells = {}
for region, quarter, amount in sales:
    cells[region, quarter] = cells.get((region, quarter), 0) + amount

regions = sorted({r for r, _ in cells})
quarters = sorted({q for _, q in cells})


def row(label, values, width=7):
    print(label.ljust(8) + "".join(("-" if v is None else str(v)).rjust(width) for v in values))


row("", [*quarters, "sum"])
for r in regions:
    values = [cells.get((r, q)) for q in quarters]
    row(r, values + [sum(v for v in values if v is not None)])
bottom = [sum(v for (_, q2), v in cells.items() if q2 == q) for q in quarters]
row("sum", [*bottom, sum(bottom)])
transposed = list(zip(*[[cells.get((r, q), 0) for q in quarters] for r in regions]))
assert [sum(column) for column in transposed] == bottom
transposed
