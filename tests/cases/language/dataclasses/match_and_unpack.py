# case: records in match, sets and sorting
# policy: script {"modules": {"dataclasses": null}}
# expect: value ['queen of h', [3, 12, 12], 3, 3, 's']
from dataclasses import astuple, dataclass


@dataclass(frozen=True, order=True)
class Card:
    rank: int
    suit: str


hand = [Card(12, "h"), Card(3, "s"), Card(12, "c")]
match max(hand):
    case Card(12, suit):
        best = f"queen of {suit}"
    case Card(rank=r):
        best = str(r)
rank, suit = astuple(hand[1])
[best, [c.rank for c in sorted(hand)], len({*hand, Card(3, "s")}), rank, suit]
