# case: a missing attribute of an own object raises AttributeError as in Python
# expect: raises AttributeError: 'Item' object has no attribute 'prize'
class Item:
    price = 1


Item().prize
