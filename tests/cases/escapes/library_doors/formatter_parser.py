# case: the two functions behind str.format
# expect: refused F301 line 1 column 8
import _string
_string.formatter_field_name_split("0.__class__")
