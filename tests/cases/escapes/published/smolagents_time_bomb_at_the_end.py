# case: the same with methods that may be defined: the host never calls them
# expect: not data ['left']
class Bomb(list):
    def __eq__(self, other):
        raise SystemExit("boom")
    def __repr__(self):
        raise SystemExit("boom")
    def __iter__(self):
        raise SystemExit("boom")
    def __len__(self):
        raise SystemExit("boom")
{"left": Bomb([1])}
