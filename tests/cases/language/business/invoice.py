# case: an invoice with discounts and tax by rate
# expect: value [{'19%': 85.1, '7%': 3.94}, 593.19]
lines = [("desk", 2, 199.0, 0.19), ("book", 5, 12.5, 0.07), ("lamp", 1, 49.9, 0.19)]
net = {}
for name, qty, price, rate in lines:
    discount = 0.1 if qty >= 5 else 0
    net[rate] = net.get(rate, 0) + qty * price * (1 - discount)
taxes = {f"{rate:.0%}": round(amount * rate, 2) for rate, amount in net.items()}
total = round(sum(net.values()) + sum(taxes.values()), 2)
[taxes, total]
