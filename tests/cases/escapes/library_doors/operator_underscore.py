# case: the module behind operator
# expect: refused F301 line 1 column 6
from _operator import attrgetter, call
attrgetter("__globals__")(call)
