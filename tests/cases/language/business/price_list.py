# case: prices with rules, customer groups and rounding
# expect: value [10.0, 8.0, 9.5, 6.8, 10.0]
def price(base, group="retail", qty=1):
    factor = {"retail": 1.0, "dealer": 0.8}.get(group, 1.0)
    steps = [(100, 0.85), (10, 0.95), (1, 1.0)]
    factor *= next(f for n, f in steps if qty >= n)
    return round(base * factor * 20) / 20


[price(9.99), price(9.99, "dealer"), price(9.99, qty=10), price(9.99, "dealer", 100), price(9.99, "other")]
