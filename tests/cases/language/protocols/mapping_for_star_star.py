# case: keys and __getitem__ are enough for **
# expect: value [{'a': 'aa', 'b': 'bb'}, {'a': 'aa', 'b': 'bb'}, {'a': 'aa', 'b': 'bb', 'c': 1}]
class Settings:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


def f(**kwargs):
    return kwargs


[f(**Settings()), dict(Settings()), {**Settings(), "c": 1}]
