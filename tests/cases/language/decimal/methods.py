# case: signs, exponents, comparisons, square roots
# policy: script {"modules": {"decimal": null}}
# expect: value ['-123.45', -4, True, '123.4500', '1.414213562373095048801688724', '-123', 2, '123.4500', True, True, True, -123, 0.5, '1.5']
from decimal import Decimal
d = Decimal("-123.4500")
[str(d.normalize()), d.as_tuple().exponent, d.is_signed(), str(abs(d)), str(Decimal(2).sqrt()), str(d.to_integral_value()), d.adjusted(), str(d.copy_abs()), d < 0, Decimal("1.0") == 1, hash(Decimal("1.0")) == hash(1), int(d), float(Decimal("0.5")), str(max(Decimal("1"), Decimal("1.5")))]
