# case: enum makes classes with a metaclass, and leads to sys
# expect: refused F301 line 1 column 8
import enum
enum.Enum("X", {"__class__": 1})
enum.sys.modules
