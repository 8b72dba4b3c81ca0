# case: unpacking a hostile iterator gives its own exception
# expect: raises KeyError: 'mine'
class I:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("mine")


a, b = I()
