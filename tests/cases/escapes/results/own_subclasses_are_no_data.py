# case: an own subclass of a builtin is no data wherever it stands, and none of its methods runs
# expect: not data [1]['a'][0]: L
class L(list):
    def __iter__(self):
        raise KeyboardInterrupt("iter")

    def __len__(self):
        raise KeyboardInterrupt("len")

    def __reduce(self):
        raise KeyboardInterrupt("reduce")


[0, {"a": [L()]}]
