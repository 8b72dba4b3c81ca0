# case: a hint as large as the address space ends no run
# expect: raises MemoryError
class Hint:
    def __length_hint__(self):
        return 2**31 - 1

    def __iter__(self):
        return iter([1])


list(Hint())
