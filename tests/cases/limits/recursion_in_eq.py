# case: comparison that compares itself
# expect: raises RecursionError or limit recursion
class C:
    def __eq__(self, other):
        return self == other


C() == C()
