# case: an invoice with discounts, tax per rate and rounding to cents, printed as a document
# inputs: {"invoice": {"number": "INV-2024-0042", "customer": "Müller & Söhne", "lines": [{"text": "Desk", "qty": 2, "price": 349.5, "tax": 19}, {"text": "Lamp", "qty": 5, "price": 24.99, "tax": 19, "discount": 10}, {"text": "Book on lamps", "qty": 1, "price": 12.8, "tax": 7}]}}
# expect: value {'net': 824.25, 'taxes': {19: (811.45, 154.18), 7: (12.8, 0.9)}, 'total': 979.33}
# output: 'Invoice INV-2024-0042\nTo: Müller & Söhne................\n============================================\n 1. Desk               2 x   349.50         \n 2. Lamp               5 x    24.99     -10%\n 3. Book on lamp       1 x    12.80         \n--------------------------------------------\nVAT 19 % of               811.45      154.18\nVAT 7 % of                 12.80        0.90\nTotal                                 979.33\n'
def line_net(line):
    gross = line["qty"] * line["price"]
    return round(gross * (1 - line.get("discount", 0) / 100), 2)


def tax_table(lines):
    per_rate = {}
    for line in lines:
        per_rate[line["tax"]] = per_rate.get(line["tax"], 0) + line_net(line)
    return {rate: (round(net, 2), round(net * rate / 100, 2)) for rate, net in sorted(per_rate.items(), reverse=True)}


print(f"Invoice {invoice['number']}")
print(f"To: {invoice['customer']:.<30}")
print("=" * 44)
for no, line in enumerate(invoice["lines"], start=1):
    discount = f"-{line['discount']}%" if "discount" in line else ""
    print(f"{no:>2}. {line['text']:<16.12}{line['qty']:>4} x {line['price']:>8,.2f}{discount:>9}")
print("-" * 44)

taxes = tax_table(invoice["lines"])
net = sum(n for n, _ in taxes.values())
for rate, (base, tax) in taxes.items():
    print(f"{'VAT ' + str(rate) + ' % of':<20}{base:>12,.2f}{tax:>12,.2f}")
total = net + sum(t for _, t in taxes.values())
print(f"{'Total':<20}{total:>24,.2f}")
{"net": round(net, 2), "taxes": taxes, "total": round(total, 2)}
