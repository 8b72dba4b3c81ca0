# case: orders joined with products, grouped, and printed as a table
# inputs: {"products": {"p1": {"name": "Bolt", "price": 0.25}, "p2": {"name": "Nut", "price": 0.1}}, "orders": [("p1", 100), ("p2", 250), ("p1", 50), ("p9", 1)]}
# expect: value {'total': 62.5, 'unknown': ['p9']}
# output: "Product   Qty    Total\n----------------------\nBolt      150    37.50\nNut       250    25.00\n----------------------\nSum              62.50\n"
totals, unknown = {}, set()
for code, qty in orders:
    if code not in products:
        unknown.add(code)
        continue
    entry = totals.setdefault(code, {"qty": 0, "total": 0.0})
    entry["qty"] += qty
    entry["total"] += qty * products[code]["price"]

width = 22
print(f"{'Product':<8}{'Qty':>5}{'Total':>9}")
print("-" * width)
for code in sorted(totals, key=lambda c: products[c]["name"]):
    t = totals[code]
    print(f"{products[code]['name']:<8}{t['qty']:>5}{t['total']:>9.2f}")
print("-" * width)
total = sum(t["total"] for t in totals.values())
print(f"{'Sum':<8}{'':>5}{total:>9.2f}")
{"total": round(total, 2), "unknown": sorted(unknown)}
