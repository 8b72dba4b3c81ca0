# case: an invoice in exact cents
# policy: script {"modules": {"decimal": null}}
# expect: value ['160.32', '30.46', '190.78', ['53.44', '53.44', '53.44']]
from decimal import ROUND_HALF_UP, Decimal


def cents(d):
    return d.quantize(Decimal("0.01"), ROUND_HALF_UP)


lines = [("19.99", 3), ("0.05", 7), ("100", 1)]
net = sum((Decimal(p) * q for p, q in lines), Decimal(0))
tax = cents(net * Decimal("0.19"))
shares = [cents(net / 3)] * 2
shares.append(net - sum(shares))
[str(net), str(tax), str(net + tax), [str(s) for s in shares]]
