# case: scores of bowling, yahtzee categories and a linear congruential generator that replaces random
# expect: value [{'X X X X X X X X X X X X': 300, '9- 9- 9- 9- 9- 9- 9- 9- 9- 9-': 90, '5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5': 150, 'X 7/ 9- X -8 8/ -6 X X X 8 1': 167}, [('yahtzee', 50), ('full house', 25), ('large straight', 40), ('four of a kind', 6), ('three of a kind', 15), ('two pairs', 16), ('chance', 15)], [5, 3, 5, 4, 3, 5, 6, 1, 3, 6, 5, 3], ['4♠', 'K♥', '2♥', 'K♠', '5♠', '4♥', 'A♠', '5♥', '2♠', '3♥', '3♠', 'A♥'], 'y', True, True, True]
class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return self.state >> 33

    def randint(self, low, high):
        return low + self.next() % (high - low + 1)

    def shuffle(self, items):
        for i in reversed(range(1, len(items))):
            j = self.randint(0, i)
            items[i], items[j] = items[j], items[i]
        return items

    def choice(self, items):
        return items[self.randint(0, len(items) - 1)]


def bowling(text):
    rolls = []
    for c in text.replace(" ", ""):
        rolls.append(10 if c == "X" else 10 - rolls[-1] if c == "/" else 0 if c == "-" else int(c))
    total = at = 0
    for _ in range(10):
        if rolls[at] == 10:
            total += sum(rolls[at : at + 3])
            at += 1
        else:
            total += sum(rolls[at : at + 2 + (rolls[at] + rolls[at + 1] == 10)])
            at += 2
    return total


def yahtzee(dice):
    counts = sorted((dice.count(d) for d in set(dice)), reverse=True)
    ordered = sorted(set(dice))
    match counts:
        case [5]:
            return "yahtzee", 50
        case [4, 1]:
            return "four of a kind", sum(dice)
        case [3, 2]:
            return "full house", 25
        case _ if len(ordered) == 5 and ordered[-1] - ordered[0] == 4:
            return "large straight", 40
        case [3, *_]:
            return "three of a kind", sum(dice)
        case [2, 2, 1]:
            return "two pairs", sum(d for d in dice if dice.count(d) == 2)
    return "chance", sum(dice)


random = Random(42)
games = {text: bowling(text) for text in ("X X X X X X X X X X X X", "9- 9- 9- 9- 9- 9- 9- 9- 9- 9-", "5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5", "X 7/ 9- X -8 8/ -6 X X X 8 1")}
hands = [yahtzee(h) for h in ([3] * 5, [2, 2, 3, 3, 3], [5, 2, 4, 3, 6], [1, 1, 1, 1, 2], [4, 4, 4, 1, 2], [6, 6, 2, 2, 1], [1, 2, 2, 4, 6])]
rolled = [random.randint(1, 6) for _ in range(12)]
deck = random.shuffle([f"{rank}{suit}" for suit in "♠♥" for rank in ("A", *range(2, 6), "K")])
sums = {}
for _ in range(600):
    s = random.randint(1, 6) + random.randint(1, 6)
    sums[s] = sums.get(s, 0) + 1
[games, hands, rolled, deck, random.choice("xyz"), len(deck) == len(set(deck)), sums.keys() == set(range(2, 13)), max(sums, key=sums.get) in (6, 7, 8)]
