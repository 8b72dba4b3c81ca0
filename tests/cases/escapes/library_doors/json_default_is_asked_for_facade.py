# case: a facade is no data
# policy: script {"modules": {"json": null, "math": null}}
# expect: raises TypeError
import json
import math

json.dumps(math)
