# case: smolagents, issue 2395: objects left behind, whose methods run when the host looks at them
# expect: refused F202 line 11 column 9
class Bomb:
    def __eq__(self, other):
        raise SystemExit("boom")
    __hash__ = None
    def __repr__(self):
        raise SystemExit("boom")
    def __iter__(self):
        raise SystemExit("boom")
    def __len__(self):
        raise SystemExit("boom")
    def __reduce__(self):
        raise SystemExit("boom")
{"left": Bomb()}
