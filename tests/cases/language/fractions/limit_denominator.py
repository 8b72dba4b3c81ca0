# case: near fractions of floats
# policy: script {"modules": {"fractions": null, "math": null}}
# expect: value ['355/113', '3602879701896397/36028797018963968', '73/21', '3/2', 3, 4, -3, '1/2', '1/2']
import math
from fractions import Fraction
[str(Fraction(math.pi).limit_denominator(1000)), str(Fraction(0.1)), str(Fraction("1/3") + Fraction("22/7")), str(Fraction(1.5)), math.floor(Fraction(7, 2)), round(Fraction(7, 2)), int(Fraction(-7, 2)), str(Fraction(7, 2) % 1), str(abs(Fraction(-1, 2)))]
