# case: an exception whose `__str__` gives no text
# expect: raises Evil
class Evil(Exception):
    def __str__(self):
        return 5


raise Evil()
