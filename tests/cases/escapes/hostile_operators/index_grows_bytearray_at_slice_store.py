# case: an element's `__index__` that changes the bytearray into which it is stored
# expect: value True
class Byte:
    def __index__(self):
        data.extend(b"x" * 1000)
        return 65


data = bytearray(b"abc")
data[0:2] = [Byte(), Byte()]
65 in data
