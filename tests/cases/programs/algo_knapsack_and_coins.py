# case: knapsack with the chosen items, ways to change coins, the fewest coins
# expect: value ((510, ['map', 'compass', 'sandwich', 'glucose', 'tin', 'banana']), 292, (21, 21, 21), None)
items = [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60), ("apple", 39, 40)]


def knapsack(items, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (_, weight, value) in enumerate(items, start=1):
        for w in range(capacity + 1):
            table[i][w] = table[i - 1][w]
            if weight <= w:
                table[i][w] = max(table[i][w], table[i - 1][w - weight] + value)
    w, chosen = capacity, []
    for i in range(len(items), 0, -1):
        if table[i][w] != table[i - 1][w]:
            name, weight, _ = items[i - 1]
            chosen.append(name)
            w -= weight
    return table[-1][-1], chosen[::-1]


def ways(total, coins):
    t = [1] + [0] * total
    for c in coins:
        for s in range(c, total + 1):
            t[s] += t[s - c]
    return t[total]


def fewest(total, coins):
    best = {0: ()}
    for s in range(1, total + 1):
        options = [best[s - c] + (c,) for c in coins if s - c in best]
        if options:
            best[s] = min(options, key=len)
    return best.get(total)


knapsack(items, 200), ways(100, (1, 5, 10, 25, 50)), fewest(63, [1, 5, 10, 21, 25]), fewest(3, [2])
