# case: text that is no number raises
# policy: script {"modules": {"decimal": null}}
# expect: raises InvalidOperation
from decimal import Decimal
Decimal("12,50")
