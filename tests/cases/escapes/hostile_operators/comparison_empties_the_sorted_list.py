# case: a comparison that changes the list that is sorted
# expect: raises ValueError: list modified during sort
class C:
    def __lt__(self, other):
        items.append(1)
        return False


items = [C(), C(), C()]
items.sort()
