# case: asking the import guard at run time for what check did not see
# policy: script {"modules": {"math": ["sqrt"]}}
# expect: raises AttributeError: floor
import math

getattr(math, "floor")
