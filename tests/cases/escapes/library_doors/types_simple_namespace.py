# case: a namespace object takes any attribute
# expect: refused F301 line 1 column 6
from types import SimpleNamespace
SimpleNamespace(**{"__class__": int})
