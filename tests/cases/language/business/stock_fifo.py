# case: goods that leave at the price of the oldest
# expect: value (26, [[3, 3], [4, 5]])
def fifo(moves):
    lots, cost = [], 0
    for qty, price in moves:
        if qty > 0:
            lots.append([qty, price])
            continue
        need = -qty
        while need:
            if not lots:
                raise ValueError(f"{need} pieces missing")
            take = min(need, lots[0][0])
            cost += take * lots[0][1]
            lots[0][0] -= take
            need -= take
            if not lots[0][0]:
                lots.pop(0)
    return cost, lots


fifo([(10, 2), (5, 3), (-12, None), (4, 5)])
