# case: an order of bytes is one of two words, whatever an own text says
# expect: raises ValueError: byteorder
class Order(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("big")


(5).to_bytes(2, Order("middle"))
