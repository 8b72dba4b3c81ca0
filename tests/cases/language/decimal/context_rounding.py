# case: rounding and precision of the current context
# policy: script {"modules": {"decimal": null}}
# expect: value [[28, 'ROUND_HALF_EVEN'], [4, '1.000', '0.6667'], '0.333', '3.14', 28]
from decimal import ROUND_HALF_UP, Context, Decimal, getcontext, localcontext, setcontext
ctx = getcontext()
before = [ctx.prec, ctx.rounding]
with localcontext(prec=4, rounding=ROUND_HALF_UP) as local:
    inside = [local.prec, str(Decimal("1.00005") + 0), str(Decimal("2") / 3)]
other = Context(prec=3)
[before, inside, str(other.divide(Decimal(1), Decimal(3))), str(other.create_decimal("3.14159")), getcontext().prec]
