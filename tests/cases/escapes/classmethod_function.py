# case: the function behind a class method
# expect: refused
classmethod(print).__func__
