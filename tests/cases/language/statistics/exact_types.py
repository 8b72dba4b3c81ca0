# case: means of Decimals and Fractions stay exact
# policy: script {"modules": {"decimal": null, "fractions": null, "statistics": null}}
# expect: value ['0.625', '5/21', 1.5, 'int']
import statistics as st
from decimal import Decimal
from fractions import Fraction
[str(st.mean([Decimal("0.5"), Decimal("0.75"), Decimal("0.625")])), str(st.mean([Fraction(3, 7), Fraction(1, 21)])), st.mean([1, 2]), type(st.mean([1, 3])).__name__]
