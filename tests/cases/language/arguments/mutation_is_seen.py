# case: lists are passed by reference, names are rebound locally
# expect: value [[1], [99]]
def rebind(items):
    items = [0]


def change(items):
    items[0] = 99


a, b = [1], [1]
rebind(a)
change(b)
[a, b]
