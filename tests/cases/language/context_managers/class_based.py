# case: __enter__ and __exit__
# expect: value ['<p>', '<b>', 'p', '</b>', '</p>']
class Tag:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        out.append(f"<{self.name}>")
        return self

    def __exit__(self, kind, error, trace):
        out.append(f"</{self.name}>")
        return False


out = []
with Tag("p") as t, Tag("b"):
    out.append(t.name)
out
