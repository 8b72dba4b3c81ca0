# case: a fraction of a text with a huge exponent
# policy: script {"modules": {"fractions": null}}
# expect: raises MemoryError or raises OverflowError or raises ValueError or raises RuntimeError or limit memory|steps
import fractions

fractions.Fraction("1e999999999")
