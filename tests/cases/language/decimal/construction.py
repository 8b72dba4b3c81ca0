# case: from text, ints, floats, tuples
# policy: script {"modules": {"decimal": null}}
# expect: value ['3.25', '1.41', '1E+3', '-0', '0.100000000000000005', 'Infinity', True, "Decimal('1.0')", '0.5', '1000.5']
from decimal import Decimal
[str(Decimal(3.25)), str(Decimal((0, (1, 4, 1), -2))), str(Decimal("1e3")), str(Decimal("-0")), str(Decimal(0.1))[:20], str(Decimal("Infinity")), Decimal("NaN").is_nan(), repr(Decimal("1.0")), str(Decimal.from_float(0.5)), str(Decimal(" 1_000.5 "))]
