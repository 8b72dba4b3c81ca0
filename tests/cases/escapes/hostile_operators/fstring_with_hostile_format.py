# case: a format method sees the spec as plain text, and its answer must be text
# expect: value ["spec str True", "wrong True", "TypeError"]
class F:
    def __init__(self, answer):
        self.answer = answer

    def __format__(self, spec):
        return self.answer or f"{spec} str {type(spec) is str}"


class S(str):
    def __str__(self):
        return "wrong"


text = f"{F(S('sub'))}"
out = [f"{F(None):spec}", f"{text} {isinstance(text, str)}"]
try:
    f"{F(5)}"
except TypeError:
    out.append("TypeError")
out
