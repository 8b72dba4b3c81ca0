# case: a hint that is negative or no number is an error, or nothing
# expect: value ["ValueError", "TypeError"]
class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter([1])


out = []
for hint in [-1, "x"]:
    try:
        list(Hint(hint))
    except (ValueError, TypeError) as error:
        out.append("ValueError" if isinstance(error, ValueError) else "TypeError")
out
