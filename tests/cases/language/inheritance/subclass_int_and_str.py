# case: children of int and str
# expect: value ['#0042', 43, 'int', 'AKL', 'ADA KING LOVELACE', True, '#0042']
class Id(int):
    def __repr__(self):
        return f"#{int(self):04}"


class Name(str):
    def initials(self):
        return "".join(p[0] for p in self.split())


i, n = Id(42), Name("Ada King Lovelace")
[repr(i), i + 1, type(i + 1).__name__, n.initials(), n.upper(), isinstance(n, str), f"{i!r}"]
