# case: straight-line and declining-balance depreciation, switching when straight-line writes off more
# inputs: {"cost": 10000, "salvage": 500, "years": 5}
# expect: value ({'straight': 500.0, 'declining': 500.0}, [9500.0, 9500.0])
# output: '---------- straight ----------\n  1   |   1,900.00|   8,100.00\n  2   |   1,900.00|   6,200.00\n  3   |   1,900.00|   4,300.00\n  4   |   1,900.00|   2,400.00\n  5   |   1,900.00|     500.00\n--------- declining ----------\n  1   |   4,000.00|   6,000.00\n  2   |   2,400.00|   3,600.00\n  3   |   1,440.00|   2,160.00\n  4   |     864.00|   1,296.00\n  5   |     796.00|     500.00\n'
def straight_line(cost, salvage, years):
    rate = (cost - salvage) / years
    value = cost
    for year in range(1, years + 1):
        value -= rate
        yield year, rate, value


def declining(cost, salvage, years, factor=2):
    value = cost
    for year in range(1, years + 1):
        left = years - year + 1
        amount = max(value * factor / years, (value - salvage) / left)
        amount = min(amount, value - salvage)
        value -= amount
        yield year, amount, value


def table(rows, title):
    print(title.center(30, "-"))
    for year, amount, value in rows:
        print(f"{year:^6}|{amount:>11,.2f}|{value:>11,.2f}")


schedules = {"straight": straight_line, "declining": declining}
for title, schedule in schedules.items():
    table(schedule(cost, salvage, years), f" {title} ")

ends = {name: round(list(f(cost, salvage, years))[-1][2], 6) for name, f in schedules.items()}
sums = [round(sum(a for _, a, _ in f(cost, salvage, years)), 6) for f in schedules.values()]
ends, sums
