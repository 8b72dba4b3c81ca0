# case: a policy may list the names of a module; another one is refused in `from`
# policy: script {"modules": {"math": ["sqrt"]}}
# expect: refused
from math import sqrt, floor
