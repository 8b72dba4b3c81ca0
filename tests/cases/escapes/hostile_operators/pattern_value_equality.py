# case: a literal in a pattern is compared by the subject's own equality, and sees a literal
# expect: value [["str", "int"], "matched"]
class S:
    def __eq__(self, other):
        seen.append("str" if isinstance(other, str) else "int")
        return other == 5


seen = []
match S():
    case "x":
        out = "wrong"
    case 5:
        out = "matched"
[seen, out]
