# case: one's own class cannot be marked again, nor is the mark any attribute
# expect: raises AttributeError: attribute '<own>' of 'type' object cannot be changed
class S(str):
    pass


setattr(S, "<own>", None)
