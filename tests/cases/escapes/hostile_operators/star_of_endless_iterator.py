# case: a star over an iterator that never ends ends by the limits
# limits: {"steps": 500000000}
# expect: limit memory|steps|time
class Endless:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


a, *b = Endless()
