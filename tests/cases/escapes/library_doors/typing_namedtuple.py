# case: typing makes classes with the names that it is given
# expect: refused F301 line 1 column 6
from typing import NamedTuple, ForwardRef, TypedDict
NamedTuple("X", [("__class__", int)])
ForwardRef("().__class__")._evaluate({}, {}, frozenset())
