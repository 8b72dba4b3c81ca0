# case: an inner constructor
# policy: script {"modules": {"fractions": null}}
# expect: raises AttributeError: '_from_coprime_ints'
import fractions

fractions.Fraction._from_coprime_ints(1, 0)
