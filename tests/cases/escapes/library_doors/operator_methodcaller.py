# case: operator.methodcaller calls methods by name
# expect: refused F301 line 1 column 6
from operator import methodcaller as call
call("__reduce_ex__", 2)(object())
