# case: an annotated target is guarded like any other
# expect: raises AttributeError: evil
str.evil: int = 1
