# case: a list subclass with a hostile `__iter__` and `__len__` gives its real content or is refused
# expect: not data
# cpython: skip the type of the value is the program's own
class L(list):
    def __iter__(self):
        while True:
            yield 1

    def __len__(self):
        return 10 ** 9


L([1, 2])
