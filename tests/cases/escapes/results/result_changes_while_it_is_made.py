# case: the last expression's value is looked at when the program has ended
# expect: value [1, 2]
def last():
    items.append(2)
    return items


items = [1]
last()
