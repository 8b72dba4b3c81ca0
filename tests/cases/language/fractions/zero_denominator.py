# case: a denominator of zero raises
# policy: script {"modules": {"fractions": null}}
# expect: raises ZeroDivisionError: Fraction(1, 0)
from fractions import Fraction
Fraction(1, 0)
