# case: precision of a context
# policy: script {"modules": {"decimal": null}}
# expect: value [28, '0.142857', '0.142857142857142857142857142857142857', '0.3333333333333333333333333333']
from decimal import Decimal, getcontext, localcontext
default = getcontext().prec
with localcontext() as ctx:
    ctx.prec = 6
    short = str(Decimal(1) / Decimal(7))
getcontext().prec = 36
long = str(Decimal(1) / Decimal(7))
getcontext().prec = 28
[default, short, long, str(Decimal(1) / 3)]
