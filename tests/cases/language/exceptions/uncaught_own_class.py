# case: an exception of one's own ends the program, with a traceback
# expect: raises OutOfStock: 3 apples missing
# traceback: <module>:15 pack:11 take:6
class OutOfStock(Exception):
    pass

def take(have, want):
    if want > have:
        raise OutOfStock(f"{want - have} apples missing")
    return have - want

def pack(orders, stock):
    for n in orders:
        stock = take(stock, n)
    return stock


pack([2, 5], 4)
