# case: hands of cards, ordered by counts
# policy: script {"modules": {"collections": null}}
# expect: value 6440
from collections import Counter
hands = {"32T3K": 765, "T55J5": 684, "KK677": 28, "KTJJT": 220, "QQQJA": 483}


def strength(hand):
    counts = sorted(Counter(hand).values(), reverse=True)
    return counts, ["23456789TJQKA".index(c) for c in hand]


sum(rank * hands[hand] for rank, hand in enumerate(sorted(hands, key=strength), 1))
