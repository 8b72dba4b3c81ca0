# case: empty and half-written imports are no Python
# expect: refused F001 line 1
from math import ()
