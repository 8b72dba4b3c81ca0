# case: an own exception's class name and text are told
# expect: raises OutOfStock: bolts are out
class OutOfStock(Exception):
    pass


raise OutOfStock("bolts are out")
