# case: a table of rules with ranges and wildcards, the first that fits wins
# inputs: {"parcels": [{"zone": "DE", "weight": 1.2}, {"zone": "DE", "weight": 9.5, "express": True}, {"zone": "AT", "weight": 4}, {"zone": "US", "weight": 22}, {"zone": "US", "weight": 40}]}
# expect: value ([3.99, 12.5, 9.0, 70.0, None], [4], 95.49)
RULES = [
    # zone, from kg, to kg, express, price
    ("DE", 0, 2, None, 3.99),
    ("DE", 2, 10, False, 5.99),
    ("DE", 2, 10, True, 12.5),
    ({"AT", "CH", "FR"}, 0, 5, None, 9.0),
    ("*", 0, 31.5, None, lambda p: 15 + 2.5 * p["weight"]),
]


def fits(rule, parcel):
    zone, low, high, express, _ = rule
    zones = zone if isinstance(zone, set) else {zone}
    return (
        (parcel["zone"] in zones or "*" in zones)
        and low <= parcel["weight"] < high
        and express in (None, parcel.get("express", False))
    )


def price(parcel):
    for rule in RULES:
        if fits(rule, parcel):
            amount = rule[-1]
            return amount(parcel) if callable(amount) else amount
    else:
        return None


prices = [price(p) for p in parcels]
missing = [i for i, p in enumerate(prices) if p is None]
total = sum(filter(None, prices))
prices, missing, round(total, 2)
