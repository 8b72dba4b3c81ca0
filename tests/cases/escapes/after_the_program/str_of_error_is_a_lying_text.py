# case: a text that is a subclass of str is told as the characters that it holds
# expect: raises E: held
class S(str):
    def __str__(self):
        return "lie"

    def encode(self, *args):
        return b"lie"

    def __len__(self):
        return 2**40

    def __iter__(self):
        return iter("lie")


class E(Exception):
    def __str__(self):
        return S("held")


raise E("x")
