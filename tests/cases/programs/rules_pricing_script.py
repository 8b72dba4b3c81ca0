# case: a price by rules: list price, volume, promotions that exclude each other, tax, rounding, an explanation
# inputs: {"cart": [{"sku": "pen", "price": 1.2, "qty": 25}, {"sku": "book", "price": 15.0, "qty": 2}, {"sku": "mug", "price": 8.99, "qty": 3}], "customer": {"tier": "gold", "country": "AT"}, "today": "2024-11-29"}
# expect: value {'subtotal': 83.97, 'net': 71.37, 'total': 85.65, 'explanation': ['pen: volume discount of 10%', "promotion 'black friday': 15.0%", 'free shipping', 'total     |   85.65']}
explanation = []


def explain(text, *args):
    explanation.append(text % args)


def volume(line):
    off = next((p for q, p in ((100, 0.2), (20, 0.1), (0, 0)) if line["qty"] >= q), 0)
    if off:
        explain("%s: volume discount of %d%%", line["sku"], off * 100)
    return line["price"] * (1 - off)


promotions = {
    "black friday": lambda cart, c: ("2024-11-29" <= today <= "2024-12-02") * 0.15,
    "gold": lambda cart, c: {"gold": 0.08, "silver": 0.04}.get(c["tier"], 0.0),
    "three for two": lambda cart, c: sum(l["price"] * (l["qty"] // 3) for l in cart if l["sku"] == "mug") / sum(l["price"] * l["qty"] for l in cart),
}

subtotal = sum(volume(line) * line["qty"] for line in cart)
name, best = max(((n, f(cart, customer)) for n, f in promotions.items()), key=lambda p: p[1])
if best:
    explain("promotion %r: %.1f%%", name, best * 100)
net = subtotal * (1 - best)
shipping = 0 if net >= 50 else 4.9
if shipping:
    explain("shipping %+.2f", shipping)
else:
    explain("free shipping")
tax = {"AT": 20, "DE": 19}.get(customer["country"], 0)
total = round((net + shipping) * (100 + tax) / 100, 2)
explain("%-10s|%8.2f", "total", total)
{"subtotal": round(subtotal, 2), "net": round(net, 2), "total": total, "explanation": explanation}
