# case: marking one's own class again opens nothing of its builtin base
# expect: raises AttributeError: available
class S(str):
    pass


setattr(S, "<own>", None)
S("{0.__class__}").format(1)
