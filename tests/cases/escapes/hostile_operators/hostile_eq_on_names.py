# case: hostile comparison of keys does not confuse the namespace
# expect: value "X"
class K(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("upper")


d = {K("x"): 1}
"x".upper()
