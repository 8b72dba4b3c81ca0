# case: charts in text: horizontal and vertical bars, sparklines, scaled axes, box plots and a clock face
# inputs: {"series": {"jan": 12, "feb": 7.5, "mar": 0, "apr": 21, "may": 18.25}}
# expect: value ['▅▃ █▇', '   ', ' ▁▂▃▄▅▆▇█', ['█ █ █ ', ' █ █ █', '█ █ █ '], ['    *    ', '  *****  ', '*********'], 16]
# output: '  jan ┤███████████         │  12.00\n  feb ┤███████             │   7.50\n  mar ┤                    │   0.00\n  apr ┤████████████████████│  21.00\n  may ┤█████████████████   │  18.25\n      └────────────────────┘\n .   .   .   #   .\n .   .   .   #   #\n #   .   .   #   #\n #   #   .   #   #\njan feb mar apr may\n|-------====M======--|\n   ×   1   2   3\n   1   1   2   3\n   2   2   4   6\n   3   3   6   9\n'
BLOCKS = " ▁▂▃▄▅▆▇█"


def scale(values, steps):
    low, high = min(values), max(values)
    span = (high - low) or 1
    return [round((v - low) / span * steps) for v in values]


def horizontal(data, width=20, char="█"):
    top = max(data.values())
    for label, value in data.items():
        bar = char * int(value / top * width)
        print(f"{label:>5} ┤{bar:<{width}}│ {value:>6.2f}")
    print(f"{'':>5} └{'─' * width}┘")


def vertical(data, height=4):
    columns = scale([0, *data.values()], height)[1:]
    for level in range(height, 0, -1):
        yield "".join(f"{'#' if c >= level else '.':^4}" for c in columns).rstrip()
    yield "".join(f"{label:^4}" for label in data).rstrip()


def sparkline(values):
    return "".join(BLOCKS[i] for i in scale(values, len(BLOCKS) - 1))


def box(values, width=21):
    ordered = sorted(values)
    at = [ordered[round(q * (len(ordered) - 1) / 4)] for q in range(5)]
    cells = [" "] * (width + 1)
    a, b, c, d, e = scale(at, width)
    cells[a : e + 1] = "-" * (e - a + 1)
    cells[b : d + 1] = "=" * (d - b + 1)
    for place, mark in ((a, "|"), (e, "|"), (c, "M")):
        cells[place] = mark
    return "".join(cells)


horizontal(series)
print(*vertical(series), sep="\n")
print(box(series.values()))
table = "\n".join("".join(f"{x * y:4}" if x * y else f"{x or y:4}" if x or y else "   ×" for x in range(4)) for y in range(4))
print(table)
checker = ["".join("█ "[(x + y) % 2] for x in range(6)) for y in range(3)]
triangle = ["{:^9}".format("*" * n) for n in range(1, 10, 4)]
[sparkline(series.values()), sparkline([5, 5, 5]), sparkline(range(9)), checker, triangle, max(map(len, table.split("\n")))]
