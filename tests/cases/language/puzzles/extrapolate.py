# case: differences of differences
# expect: value [114, 2]
def next_value(values):
    if not any(values):
        return 0
    return values[-1] + next_value([b - a for a, b in zip(values, values[1:])])


rows = ["0 3 6 9 12 15", "1 3 6 10 15 21", "10 13 16 21 30 45"]
data = [[int(n) for n in row.split()] for row in rows]
[sum(map(next_value, data)), sum(next_value(row[::-1]) for row in data)]
