# case: an item that is an item of itself ends as a recursion
# expect: raises RecursionError
class C:
    def __getitem__(self, key):
        return self[key]


C()[0]
