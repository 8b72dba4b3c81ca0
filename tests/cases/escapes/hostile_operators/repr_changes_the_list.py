# case: a repr that appends to the list that is shown
# expect: value "[N, 1]"
class N:
    def __repr__(self):
        if len(items) < 3:
            items.append(1)
        return "N"


items = [N()]
repr(items)
