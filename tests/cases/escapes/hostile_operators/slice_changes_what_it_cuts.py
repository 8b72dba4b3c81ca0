# case: a slice whose bounds empty the list that it cuts
# expect: value []
class Index:
    def __index__(self):
        items.clear()
        return 5


items = [1, 2, 3, 4]
items[Index():10]
