# case: a format spec reads no attributes
# policy: script {"modules": {"decimal": null}}
# expect: raises ValueError
import decimal

format(decimal.Decimal(1), "{0.__class__}")
