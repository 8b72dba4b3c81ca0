# case: a module that the policy does not name is refused at check
# expect: refused
import math
