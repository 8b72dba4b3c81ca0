# case: the parts of a number
# policy: script {"modules": {"decimal": null}}
# expect: raises AttributeError: '_int'
import decimal

decimal.Decimal(1)._int
