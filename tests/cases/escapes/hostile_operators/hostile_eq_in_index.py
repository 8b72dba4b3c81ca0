# case: a comparison that empties the list it is compared in
# expect: raises ValueError
class N:
    def __eq__(self, other):
        xs.clear()
        return False


xs = [N(), N(), N()]
xs.index(5)
