# case: what a module's missing name tells is text
# policy: script {"modules": {"math": null}}
# expect: value [True, False]
# cpython: skip CPython hands the module out
import math

try:
    math.os
except AttributeError as error:
    out = ["os" in str(error), hasattr(error, "obj")]
out
