# case: the parts of a fraction
# policy: script {"modules": {"fractions": null}}
# expect: raises AttributeError: '_numerator'
import fractions

fractions.Fraction(1, 2)._numerator
