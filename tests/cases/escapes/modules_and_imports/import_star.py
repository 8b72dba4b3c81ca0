# case: a star import is refused
# policy: script {"modules": {"math": null}}
# expect: refused F303 line 1 column 18
from math import *
