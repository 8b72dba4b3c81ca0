# case: a repr that clears the dict that is shown
# expect: value True
class N:
    def __repr__(self):
        d.clear()
        return "N"


d = {1: N(), 2: N()}
repr(d)[0] == "{" or True
