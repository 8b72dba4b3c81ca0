# case: the tower of numbers
# policy: script {"modules": {"decimal": null, "fractions": null, "numbers": null}}
# expect: value [['Integral', 'Rational', 'Real', 'Complex', 'Number'], ['Integral', 'Rational', 'Real', 'Complex', 'Number'], ['Rational', 'Real', 'Complex', 'Number'], ['Real', 'Complex', 'Number'], ['Complex', 'Number'], ['Number'], []]
import numbers
from decimal import Decimal
from fractions import Fraction
[[c.__name__ for c in (numbers.Integral, numbers.Rational, numbers.Real, numbers.Complex, numbers.Number) if isinstance(x, c)] for x in (1, True, Fraction(1, 2), 1.5, 1j, Decimal(1), "1")]
