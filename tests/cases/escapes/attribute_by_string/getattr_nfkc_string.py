# case: a string in fullwidth letters is no dunder, and no attribute either
# expect: raises AttributeError
getattr((), "__ｃlass__")
