# case: __reversed__ and __contains__ are asked first
# expect: value [[0, 1, 2], ['special'], True, False, 3]
class Span:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))

    def __reversed__(self):
        return iter(["special"])

    def __contains__(self, x):
        return x == "anything"


s = Span(3)
[list(s), list(reversed(s)), "anything" in s, 1 in s, sum(s)]
