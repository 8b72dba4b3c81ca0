# case: orders grouped by hand, with subtotals, shares in percent and a stable order
# inputs: {"orders": [("N-3", "Zeta", "2024-03-01", 120.0), ("N-1", "Alpha", "2024-01-15", 80.5), ("N-2", "Zeta", "2024-02-11", 40.25), ("N-4", "Beta", "2024-03-09", 80.5), ("N-5", "Alpha", "2024-04-30", 0.0)]}
# expect: value {'grand': 321.25, 'first': 'Zeta', 'others': ['Alpha', 'Beta'], 'quarters': {'2024-Q1': 4, '2024-Q2': 1}}
# output: 'Zeta (2)\n  N-2  11.02.2024     40.25\n  N-3  01.03.2024    120.00\n              share    49.9%\nAlpha (2)\n  N-1  15.01.2024     80.50\n  N-5  30.04.2024      0.00\n              share    25.1%\nBeta (1)\n  N-4  09.03.2024     80.50\n              share    25.1%\n'
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def total(rows):
    return sum(amount for *_, amount in rows)


by_customer = group_by(orders, key=lambda row: row[1])
grand = total(orders)
ranking = sorted(by_customer, key=lambda c: total(by_customer[c]), reverse=True)
for customer in ranking:
    rows = sorted(by_customer[customer], key=lambda r: r[2])
    print(f"{customer} ({len(rows)})")
    for number, _, date, amount in rows:
        year, month, day = map(int, date.split("-"))
        print(f"  {number}  {day:02d}.{month:02d}.{year}  {amount:>8.2f}")
    print(f"  {'share':>17} {total(rows) / grand:>8.1%}")

quarters = group_by(orders, key=lambda row: f"{row[2][:4]}-Q{(int(row[2][5:7]) + 2) // 3}")
first, *others = ranking
{"grand": grand, "first": first, "others": others, "quarters": {q: len(r) for q, r in quarters.items()}}
