# case: an own exception may be called like a builtin one: it is told under that name, with its own text
# expect: raises MemoryError: mine
class MemoryError(Exception):
    pass


raise MemoryError("mine")
