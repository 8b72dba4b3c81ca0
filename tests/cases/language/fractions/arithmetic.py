# case: exact fractions
# policy: script {"modules": {"fractions": null}}
# expect: value ['7/12', '1/12', '4/3', '-2/3', True, '-3/2', 1, 3, 'Fraction(1, 4)', '1/9', 0.25, True, '1']
from fractions import Fraction
a, b = Fraction(1, 3), Fraction("0.25")
[str(a + b), str(a * b), str(a / b), str(a - 1), a > b, str(Fraction(6, -4)), a.numerator, a.denominator, repr(b), str(a ** 2), float(b), Fraction(1, 2) == 0.5, str(sum([Fraction(1, 10)] * 10))]
