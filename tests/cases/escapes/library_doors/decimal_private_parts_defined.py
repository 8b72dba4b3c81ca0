# case: the parts of a number, defined
# policy: script {"modules": {"decimal": null}}
# expect: value '2' or raises TypeError: belongs to the base class
import decimal


class D(decimal.Decimal):
    _int = "9" * 10


str(D(1) + 1)
