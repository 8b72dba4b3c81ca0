# case: a listed dunder may be defined in the body of a class, not in an `if` of a function
# expect: refused F201 line 2 column 9
def f():
    def __eq__(a, b):
        return True
