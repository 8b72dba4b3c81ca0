# case: a class pattern of an abstract number reads private names
# policy: script {"modules": {"fractions": null, "numbers": null}}
# expect: raises AttributeError: _numerator
import fractions
import numbers

match fractions.Fraction(1, 3):
    case numbers.Rational(_numerator=found):
        pass
found
