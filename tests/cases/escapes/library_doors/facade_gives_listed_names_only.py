# case: of a module that is allowed, only the names that the policy lists are there
# policy: script {"modules": {"math": ["pi"]}}
# expect: refused F302 line 1 column 22, F302 line 1 column 27, F302 line 1 column 32, F301 line 2 column 8, F301 line 3 column 6
from math import pi, sin, sys, os
import math.sys
from math.sys import modules
import math as m
