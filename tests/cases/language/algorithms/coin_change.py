# case: fewest coins
# expect: value [3, None, 6]
def coins(values, amount):
    best = [0] + [None] * amount
    for a in range(1, amount + 1):
        options = [best[a - v] for v in values if v <= a and best[a - v] is not None]
        best[a] = min(options) + 1 if options else None
    return best[amount]


[coins([1, 2, 5], 11), coins([2], 3), coins([1, 5, 10, 25], 63)]
