# case: a listed dunder may be defined in the body of a class, not in an `if` of a function
# expect: refused
def f():
    def __eq__(a, b):
        return True
