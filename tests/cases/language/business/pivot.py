# case: a pivot table of sales
# inputs: {"sales": [("N", "Q1", 10), ("S", "Q1", 7), ("N", "Q2", 4), ("N", "Q1", 1), ("S", "Q2", 9)]}
# expect: value [['region', 'Q1', 'Q2', 'sum'], ['N', 11, 4, 15], ['S', 7, 9, 16]]
table = {}
for region, quarter, amount in sales:
    row = table.setdefault(region, {})
    row[quarter] = row.get(quarter, 0) + amount
quarters = sorted({q for _, q, _ in sales})
[["region", *quarters, "sum"]] + [[r, *(table[r].get(q, 0) for q in quarters), sum(table[r].values())] for r in sorted(table)]
