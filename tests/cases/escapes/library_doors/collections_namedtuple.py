# case: namedtuple evaluates source text with the names of its fields
# expect: refused F301 line 1 column 6, F201 line 2 column 46
from collections import namedtuple
namedtuple("X", "a b", module="os")._replace.__globals__
