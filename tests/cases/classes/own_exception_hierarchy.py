# case: exceptions of one's own with data and inheritance
# expect: value ["stock: bolts 3", True, ("bolts", 3)]
class ShopError(Exception):
    pass


class OutOfStock(ShopError):
    def __init__(self, item, missing):
        super().__init__(item, missing)
        self.item = item
        self.missing = missing

    def __str__(self):
        return f"stock: {self.item} {self.missing}"


try:
    raise OutOfStock("bolts", 3)
except ShopError as error:
    result = [str(error), isinstance(error, OutOfStock), error.args]
result
