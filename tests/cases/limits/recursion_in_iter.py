# case: an iterator of an iterator of itself
# expect: raises RecursionError or limit recursion
class C:
    def __iter__(self):
        yield from self


list(C())
