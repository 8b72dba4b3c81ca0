# case: an exception whose text fills the memory ends by the limits
# expect: limit memory
class E(Exception):
    def __str__(self):
        return "x" * 10**8


raise E("x")
