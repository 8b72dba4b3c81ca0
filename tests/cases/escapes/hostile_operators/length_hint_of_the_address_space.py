# case: a hint as large as the address space ends no run
# expect: value [1] or raises MemoryError or raises OverflowError or limit memory
class Hint:
    def __length_hint__(self):
        return 2**31 - 1

    def __iter__(self):
        return iter([1])


list(Hint())
