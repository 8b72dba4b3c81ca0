# case: an exception that is an encoding and a decoding error reads its object as what it is
# expect: raises TypeError: object
class A(UnicodeEncodeError):
    pass


class B(UnicodeDecodeError):
    def text(self):
        return super().__str__()


class C(A, B):
    pass


C("u", "x", 0, 1, "r").text()
