# case: an int of a number with a huge exponent
# policy: script {"modules": {"decimal": null}}
# expect: raises ... or limit memory|steps
import decimal

int(decimal.Decimal("1e999999999"))
