# case: the dunders of a module are refused as dunders and as names
# policy: script {"modules": {"math": null}}
# expect: refused F201 line 1 column 18, F302 line 1 column 18, F201 line 1 column 30, F302 line 1 column 30
from math import __loader__, __spec__
