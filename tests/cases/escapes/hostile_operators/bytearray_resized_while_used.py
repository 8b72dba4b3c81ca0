# case: an index that shrinks a bytearray while it is written
# expect: raises IndexError
class N:
    def __index__(self):
        b.clear()
        return 5


b = bytearray(100)
b[N()] = N()
"survived"
