# case: a policy may list the names of a module; another one is missing at run time
# policy: script {"modules": {"math": ["sqrt"]}}
# expect: raises AttributeError: floor
# cpython: skip the policy leaves the name out
import math

math.sqrt(4)
math.floor(2.5)
