# case: isclose, isfinite, nan and inf
# policy: script {"modules": {"math": null}}
# expect: value [True, True, False, True, True, True, True, True]
from math import inf, isclose, isfinite, isinf, isnan, nan
[isclose(0.1 + 0.2, 0.3), isclose(1, 1.1, rel_tol=0.2), isclose(0, 1e-10), isclose(0, 1e-10, abs_tol=1e-9), isfinite(1e308), isinf(-inf), isnan(nan), isnan(inf - inf)]
