# case: an int of a number with a huge exponent
# policy: script {"modules": {"decimal": null}}
# expect: raises MemoryError or raises OverflowError or raises ValueError or raises RuntimeError or limit memory|steps
import decimal

int(decimal.Decimal("1e999999999"))
