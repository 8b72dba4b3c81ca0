# case: an invoice with lines, discounts and VAT groups
# inputs: {"lines": [{"price": 10.0, "qty": 2, "vat": 19}, {"price": 5.5, "qty": 1, "vat": 7, "discount": 0.1}, {"price": 3.0, "qty": 4, "vat": 19}]}
# expect: value {'groups': [{'vat': 7, 'net': 4.95, 'tax': 0.35}, {'vat': 19, 'net': 32.0, 'tax': 6.08}], 'total': 43.38}
net = {}
for line in lines:
    amount = line["price"] * line["qty"] * (1 - line.get("discount", 0))
    net[line["vat"]] = net.get(line["vat"], 0) + amount
groups = [{"vat": vat, "net": round(v, 2), "tax": round(v * vat / 100, 2)} for vat, v in sorted(net.items())]
{"groups": groups, "total": round(sum(g["net"] + g["tax"] for g in groups), 2)}
