# case: dunders are refused as names of imports
# policy: script {"modules": {"math": null}}
# expect: refused F201 line 1 column 16, F201 line 2 column 24
import math as __builtins__
from math import pi as __import__
