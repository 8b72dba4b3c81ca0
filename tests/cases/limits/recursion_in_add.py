# case: an operator that adds itself
# expect: raises RecursionError or limit recursion
class C:
    def __add__(self, other):
        return self + other


C() + 1
