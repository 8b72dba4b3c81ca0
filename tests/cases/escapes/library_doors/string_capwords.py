# case: the string module leads to re, and re to sys
# expect: refused F301 line 1 column 8
import string
string._re.sys.modules
