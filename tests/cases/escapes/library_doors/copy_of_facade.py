# case: a facade is not copied
# policy: script {"modules": {"copy": null, "math": null}}
# expect: raises TypeError
import copy
import math

copy.copy(math)
