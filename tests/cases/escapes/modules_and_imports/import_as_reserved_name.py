# case: no import binds `super`
# policy: script {"modules": {"math": null}}
# expect: refused F208 line 1 column 16, F208 line 2 column 24
import math as super
from math import pi as super
