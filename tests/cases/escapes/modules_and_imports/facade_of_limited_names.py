# case: a policy's list of names holds for every way to a module's names
# policy: script {"modules": {"math": ["sin"]}}
# expect: value [True, False, "none", "AttributeError", "AttributeError"]
# cpython: skip CPython knows no limited modules
import math

out = [hasattr(math, "sin"), hasattr(math, "cos"), getattr(math, "cos", "none")]
try:
    "{.cos}".format(math)
except AttributeError:
    out.append("AttributeError")
try:
    math.pi
except AttributeError:
    out.append("AttributeError")
out
