# case: a function outside a class cannot be named by a dunder
# expect: refused
def __import__(name):
    pass
