# case: collections leads to sys and operator under private names
# expect: refused F301 line 1 column 8
import collections
collections._sys.modules["os"].system("id")
