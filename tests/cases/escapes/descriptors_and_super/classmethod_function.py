# case: the function behind a class method
# expect: refused F201 line 1 column 20
classmethod(print).__func__
