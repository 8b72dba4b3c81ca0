# case: signals are exceptions
# policy: script {"modules": {"decimal": null}}
# expect: value ['DivisionByZero', 'InvalidOperation', 'InvalidOperation', '-Infinity']
from decimal import Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext
out = []
for f in (lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal("x")):
    try:
        f()
    except (DivisionByZero, InvalidOperation) as e:
        out.append(type(e).__name__)
with localcontext() as ctx:
    ctx.traps[DivisionByZero] = False
    out.append(str(Decimal(-1) / 0))
out
