# case: a class that behaves like a sequence
# expect: value [6, 'AS', '3H', ['2S', '3S'], True, ['3H', '2H'], '2H', 'AH']
class Deck:
    def __init__(self):
        self.cards = [r + s for s in "SH" for r in "A23"]

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]


d = Deck()
[len(d), d[0], d[-1], d[1:3], "AS" in d, list(reversed(d))[:2], sorted(d)[0], [*d][3]]
