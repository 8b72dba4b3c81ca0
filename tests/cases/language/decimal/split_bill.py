# case: a bill split so that the cents add up
# policy: script {"modules": {"decimal": null}}
# expect: value [['33.34', '33.33', '33.33'], '100.00', ['0.02', '0.01', '0.01', '0.01']]
from decimal import ROUND_DOWN, Decimal


def split(total, n):
    cent = Decimal("0.01")
    share = (total / n).quantize(cent, rounding=ROUND_DOWN)
    rest = int((total - share * n) / cent)
    return [share + cent] * rest + [share] * (n - rest)


parts = split(Decimal("100.00"), 3)
[[str(p) for p in parts], str(sum(parts)), [str(p) for p in split(Decimal("0.05"), 4)]]
