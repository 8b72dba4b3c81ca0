# case: an index that empties the list out of which is deleted
# expect: raises IndexError
class Index:
    def __index__(self):
        items.clear()
        return 2


items = [1, 2, 3]
del items[Index()]
