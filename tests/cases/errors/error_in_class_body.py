# case: an error in a class body names the class as frame
# expect: raises NameError: missing or input: missing
# cpython: skip a free name is an input that was not given
class C:
    x = missing
