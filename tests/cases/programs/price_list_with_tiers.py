# case: prices by quantity tiers found with a binary search, and a cheapest basket
# inputs: {"tiers": {"pen": [[1, 1.2], [10, 1.0], [100, 0.75]], "ink": [[1, 8.0], [5, 7.5]]}, "basket": {"pen": 12, "ink": 4}}
# expect: value ([(('ink', 1), 8.0), (('ink', 9), 7.5), (('ink', 10), 7.5), (('ink', 99), 7.5), (('ink', 100), 7.5), (('ink', 1000), 7.5), (('pen', 1), 1.2), (('pen', 9), 1.2), (('pen', 10), 1.0), (('pen', 99), 1.0), (('pen', 100), 0.75), (('pen', 1000), 0.75)], {'pen': 12, 'ink': 4}, 100, ('less than 1 of pen',))
def bisect_right(keys, x):
    low, high = 0, len(keys)
    while low < high:
        mid = (low + high) // 2
        if x < keys[mid]:
            high = mid
        else:
            low = mid + 1
    return low


def unit_price(article, qty):
    steps = tiers[article]
    at = bisect_right([q for q, _ in steps], qty)
    if at == 0:
        raise LookupError(f"less than {steps[0][0]} of {article}")
    return steps[at - 1][1]


def best_quantity(article, qty):
    """More can cost less: the quantity to order for at least `qty`."""
    options = [qty] + [q for q, _ in tiers[article] if q > qty]
    return min(options, key=lambda q: (q * unit_price(article, q), q))


prices = {(a, q): unit_price(a, q) for a in tiers for q in (1, 9, 10, 99, 100, 1000)}
order = {a: best_quantity(a, q) for a, q in basket.items()}
order_more = best_quantity("pen", 80)
try:
    unit_price("pen", 0)
except LookupError as e:
    reason = e.args
sorted(prices.items()), order, order_more, reason
