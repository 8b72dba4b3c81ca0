# case: operands that do not fit raise
# expect: raises TypeError: unsupported operand type(s) for +: 'Point' and 'int'
class Point:
    def __add__(self, other):
        return NotImplemented


Point() + 1
