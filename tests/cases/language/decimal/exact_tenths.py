# case: tenths are exact
# policy: script {"modules": {"decimal": null}}
# expect: value ['0.3', True, '1.10', '3.30', '2.5', '2.50', '1.0']
from decimal import Decimal
[str(Decimal("0.1") + Decimal("0.2")), Decimal("0.1") * 3 == Decimal("0.3"), str(Decimal("1.10")), str(Decimal("1.1") + Decimal("2.20")), str(Decimal(5) / 2), str(Decimal("1.30") + Decimal("1.20")), str(sum([Decimal("0.1")] * 10))]
