# case: money rounded to cents
# policy: script {"modules": {"decimal": null}}
# expect: value [['2.68', '2.67', '-2.68', '7.00'], ['2.68', '2.66', '-2.68', '7.00'], ['2.67', '2.66', '-2.67', '7.00'], ['2.68', '2.67', '-2.68', '7.01']]
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal
cent = Decimal("0.01")
amounts = [Decimal("2.675"), Decimal("2.665"), Decimal("-2.675"), Decimal("7.001")]
[[str(a.quantize(cent, rounding=r)) for a in amounts] for r in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_UP)]
