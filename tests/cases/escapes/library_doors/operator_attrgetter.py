# case: operator.attrgetter reads attributes by name
# expect: refused F301 line 1 column 8
import operator
operator.attrgetter("__class__.__base__")(())
