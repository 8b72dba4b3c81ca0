# case: end and sep that are objects with hostile str
# expect: raises TypeError: end
class S:
    def __str__(self):
        return "x"


print("a", end=S())
