# case: what is registered as a number is one by name only
# policy: script {"modules": {"fractions": null, "numbers": null}}
# expect: raises AttributeError: 'numerator'
import fractions
import numbers


class N:
    pass


numbers.Rational.register(N)
fractions.Fraction(N())
