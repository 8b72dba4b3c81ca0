# case: a Decimal and a float do not add
# policy: script {"modules": {"decimal": null}}
# expect: raises TypeError: unsupported operand type(s) for +
from decimal import Decimal
Decimal("1.1") + 1.1
