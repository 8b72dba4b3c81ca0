# case: lists in pieces
# expect: value [[[0, 1, 2], [3, 4, 5], [6]], [[0, 1, 2, 3, 4], [1, 2, 3, 4, 5], [2, 3, 4, 5, 6]], []]
def chunks(items, size):
    return [items[i:i + size] for i in range(0, len(items), size)]


def windows(items, size):
    return [items[i:i + size] for i in range(len(items) - size + 1)]


data = list(range(7))
[chunks(data, 3), windows(data, 5), chunks([], 2)]
