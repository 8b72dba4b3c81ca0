# case: the best value for a weight
# expect: value [9, 0]
def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]


[knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), knapsack([(10, 1)], 5)]
