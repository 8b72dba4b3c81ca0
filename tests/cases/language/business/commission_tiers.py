# case: a commission in steps
# expect: value [0.0, 0.0, 100.0, 1900.0]
TIERS = [(0, 0.0), (1000, 0.05), (5000, 0.08), (20000, 0.1)]


def commission(amount):
    total = 0.0
    for (low, rate), (high, _) in zip(TIERS, TIERS[1:] + [(float("inf"), 0)]):
        total += max(0, min(amount, high) - low) * rate
    return round(total, 2)


[commission(a) for a in (500, 1000, 3000, 25000)]
