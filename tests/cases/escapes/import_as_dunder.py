# case: dunders are refused as names of imports
# policy: script {"modules": {"math": null}}
# expect: refused
import math as __builtins__
from math import pi as __import__
