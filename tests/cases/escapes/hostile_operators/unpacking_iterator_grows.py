# case: unpacking an iterator that never ends takes what is asked, and no more
# expect: raises ValueError: too many values
class Endless:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


a, b = Endless()
