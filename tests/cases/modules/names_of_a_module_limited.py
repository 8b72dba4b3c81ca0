# case: a policy may list the names of a module; another one is refused in `from`
# policy: script {"modules": {"math": ["sqrt"]}}
# expect: refused F302 line 1 column 24
from math import sqrt, floor
