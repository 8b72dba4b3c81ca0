# case: print runs the program's `__str__`, and its error is the program's
# expect: raises KeyError: 'mine'
class C:
    def __str__(self):
        raise KeyError("mine")


print("a", C())
