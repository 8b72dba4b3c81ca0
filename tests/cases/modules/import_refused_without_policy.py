# case: a module that the policy does not name is refused at check
# expect: refused F301 line 1 column 8
import math
