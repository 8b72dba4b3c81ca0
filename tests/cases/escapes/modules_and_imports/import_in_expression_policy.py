# case: a formula cannot import
# policy: expression
# expect: refused F003 line 1 column 1
import math
