# case: version numbers that compare in all six ways, parse, bump and sort with pre-releases
# expect: value [['1.2.0-beta', '1.2.0-rc1', '1.2.0', '1.2.10', '1.10.0', '2.0.0'], '2.1.0', '1.2.4', [True, True, True, True, True, True, False], True, ["'1.2' has 2 parts", "invalid literal for int() with base 10: 'x'", "'<' not supported between instances of 'Version' and 'int'"]]
class Version:
    def __init__(self, text):
        main, _, self.pre = text.partition("-")
        self.parts = tuple(int(p) for p in main.split("."))
        if len(self.parts) != 3:
            raise ValueError(f"{text!r} has {len(self.parts)} parts")

    @property
    def key(self):
        return (*self.parts, self.pre == "", self.pre)

    def __eq__(self, other):
        return self.key == other.key if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.key < other.key if isinstance(other, Version) else NotImplemented

    def __le__(self, other):
        return self == other or self < other

    def __gt__(self, other):
        return not self <= other

    def __ge__(self, other):
        return not self < other

    def __hash__(self):
        return hash(self.key)

    def __str__(self):
        return ".".join(map(str, self.parts)) + (f"-{self.pre}" if self.pre else "")

    def bump(self, part):
        at = ("major", "minor", "patch").index(part)
        numbers = [n if i < at else n + 1 if i == at else 0 for i, n in enumerate(self.parts)]
        return Version(".".join(map(str, numbers)))


texts = "1.10.0 1.2.0 1.2.0-rc1 2.0.0 1.2.0-beta 1.2.10".split()
versions = [Version(t) for t in texts]
low, high = min(versions), max(versions)
answers = [low < high, low <= low, high > low, high >= low, low == Version("1.2.0-beta"), low != high, Version("1.0.0") == "1.0.0"]
errors = []
for bad in (lambda: Version("1.2"), lambda: Version("1.x.3"), lambda: low < 1):
    try:
        bad()
    except (ValueError, TypeError) as e:
        errors.append(str(e))
[[str(v) for v in sorted(versions)], str(high.bump("minor")), str(Version("1.2.3-a").bump("patch")), answers, Version("1.2.0") in versions, errors]
