# case: a recipe for another number of people
# policy: script {"modules": {"fractions": null}}
# expect: value {'flour': '1 1/8', 'milk': '3/4', 'eggs': '3'}
from fractions import Fraction
recipe = {"flour": Fraction(3, 4), "milk": Fraction(1, 2), "eggs": Fraction(2)}


def show(q):
    whole, rest = divmod(q, 1)
    return " ".join(str(p) for p in (whole, rest) if p) or "0"


{k: show(v * 6 / 4) for k, v in recipe.items()}
