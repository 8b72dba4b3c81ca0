# case: rows become a table by two keys with zeroes for holes
# inputs: {"rows": [("N", "Q1", 5), ("S", "Q2", 7), ("N", "Q2", 1), ("N", "Q1", 2)]}
# expect: value [["", "Q1", "Q2"], ["N", 7, 1], ["S", 0, 7]]
columns = sorted({quarter for _, quarter, _ in rows})
table = [["", *columns]]
for region in sorted({r for r, _, _ in rows}):
    line = [region]
    for column in columns:
        line.append(sum(v for r, q, v in rows if (r, q) == (region, column)))
    table.append(line)
table
