# case: join takes the text of a subclass of str, not what it says of itself
# expect: value "a-b"
class S(str):
    def __str__(self):
        return "wrong"

    def __len__(self):
        return 10**9

    def __iter__(self):
        return iter("wrong")


S("-").join([S("a"), S("b")])
