# case: a backslash joins lines and hides no import
# expect: refused F301 line 2 column 2
import \
 os
