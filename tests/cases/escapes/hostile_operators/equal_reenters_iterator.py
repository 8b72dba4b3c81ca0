# case: an equality with the sentinel of an iterator that goes on with the same iterator
# expect: raises StopIteration
class Sentinel:
    def __eq__(self, other):
        next(iterator)
        return True


sentinel = Sentinel()
iterator = iter(lambda: sentinel, sentinel)
next(iterator)
