# case: the mark of own classes cannot be given to a builtin
# expect: raises AttributeError
setattr(str, "<own>", None)
