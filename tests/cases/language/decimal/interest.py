# case: compound interest in exact money
# policy: script {"modules": {"decimal": null}}
# expect: value [(1, '35.00', '1035.00'), (2, '36.23', '1071.23'), (3, '37.49', '1108.72')]
from decimal import ROUND_HALF_UP, Decimal
balance, rate = Decimal("1000.00"), Decimal("0.035")
rows = []
for year in range(1, 4):
    interest = (balance * rate).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    balance += interest
    rows.append((year, str(interest), str(balance)))
rows
