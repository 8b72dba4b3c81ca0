# case: money in cents is split without loss
# expect: value [[334, 333, 333], 1001, 25.0, -25.0]
def split(cents, people):
    share, rest = divmod(cents, people)
    return [share + (i < rest) for i in range(people)]


def change(old, new):
    return round((new - old) / old * 100, 1)


[split(1000, 3), sum(split(1001, 7)), change(80, 100), change(120, 90)]
