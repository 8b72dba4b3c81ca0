# case: Decimals in f-strings
# policy: script {"modules": {"decimal": null}}
# expect: value ['1,234,567.89', '1234567.9', '     1234567.89|', '25.6%', '1.234567891e+6', '1234567.9', '1234568', '00005', '1E+5', '100000']
from decimal import Decimal
d = Decimal("1234567.891")
[f"{d:,.2f}", f"{d:.1f}", f"{d:>15.2f}|", f"{Decimal('0.256'):.1%}", f"{d:e}", str(round(d, 1)), str(round(d)), f"{Decimal('5'):05}", str(Decimal("1E+5")), f"{Decimal('1E+5'):f}"]
