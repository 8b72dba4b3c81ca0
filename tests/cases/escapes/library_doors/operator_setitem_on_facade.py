# case: setitem on a facade
# policy: script {"modules": {"math": null, "operator": null}}
# expect: raises TypeError
import math
import operator

operator.setitem(math, "pi", 3)
