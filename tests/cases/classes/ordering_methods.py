# case: rich comparisons drive sorting, min and max
# expect: value [['1.2', '1.2', '1.10', '2.0'], '2.0', 3, True, True]
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __gt__(self, other):
        return self.parts > other.parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __hash__(self):
        return hash(self.parts)

    def __str__(self):
        return ".".join(map(str, self.parts))


vs = [Version(t) for t in ["1.10", "1.2", "2.0", "1.2"]]
[[str(v) for v in sorted(vs)], str(max(vs)), len(set(vs)), vs[1] == vs[3], vs[0] > vs[1]]
