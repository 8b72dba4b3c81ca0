# case: a function outside a class cannot be named by a dunder
# expect: refused F201 line 1 column 5
def __import__(name):
    pass
