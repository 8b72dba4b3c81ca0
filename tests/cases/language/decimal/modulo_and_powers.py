# case: remainders, powers, divmod
# policy: script {"modules": {"decimal": null}}
# expect: value ['3', '-3', '-1', '1024', '1.157625', "(Decimal('3'), Decimal('1.5'))", '2.3025850929', '2.7182818284', '3']
from decimal import Decimal
[str(Decimal(7) % 4), str(Decimal(-7) % 4), str(Decimal(-7) // 4), str(Decimal(2) ** 10), str(Decimal("1.05") ** 3), str(divmod(Decimal("7.5"), 2)), str(Decimal(10).ln())[:12], str(Decimal(1).exp())[:12], str(Decimal(1000).log10())]
