# case: what a value can do is asked by hasattr of special methods
# expect: value [[1, 2, 3, 'four', 5], ['__len__', '__iter__', '__getitem__', '__contains__', '__add__', '__hash__', '__lt__'], ['__len__', '__iter__', '__getitem__', '__contains__', '__add__', '__hash__', '__lt__'], ['__add__', '__hash__', '__lt__'], ['__call__', '__hash__', '__lt__'], ['__len__', '__getitem__', '__hash__', '__lt__'], ['__enter__', '__hash__', '__lt__'], ['__iter__', '__next__', '__hash__', '__lt__'], [5], [1, 2], [7]]
def flatten(items):
    for item in items:
        if hasattr(item, "__iter__") and not isinstance(item, (str, bytes)):
            yield from flatten(item)
        else:
            yield item


def kinds(value):
    return [name for name in ("__len__", "__iter__", "__next__", "__getitem__", "__call__", "__enter__", "__contains__", "__add__", "__hash__", "__lt__") if hasattr(value, name)]


class Bag:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return ["a", "b"][i]


class Door:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


def to_list(value):
    if hasattr(value, "__iter__"):
        return list(value)
    return [value] if not hasattr(value, "__call__") else [value()]


[list(flatten([1, [2, (3, "four")], {5}])), kinds([]), kinds("a"), kinds(5), kinds(len), kinds(Bag()), kinds(Door()), kinds(iter("a")), to_list(5), to_list((1, 2)), to_list(lambda: 7)]
