# case: print takes the text of a separator, and asks a subclass of str for nothing
# expect: value None
# output: "1,2;"
# cpython: skip CPython asks the subclass for its text
class S(str):
    def __str__(self):
        return "wrong"

    def __len__(self):
        return 10**9

    def __format__(self, spec):
        return "wrong"

    def encode(self, *args):
        return b"wrong"


print(1, 2, sep=S(","), end=S(";"))
