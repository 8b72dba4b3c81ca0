# case: a backslash at the end of a comment joins nothing: the next line is code
# expect: refused F301 line 2 column 8
# harmless \
import os
