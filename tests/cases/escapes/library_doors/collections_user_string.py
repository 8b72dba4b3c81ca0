# case: a UserString is no str, and its format is not the guard's
# expect: refused F301 line 1 column 6
from collections import UserString
UserString("{0.__class__}").format(1)
