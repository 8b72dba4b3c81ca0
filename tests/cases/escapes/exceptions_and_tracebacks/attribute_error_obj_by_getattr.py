# case: the object that an AttributeError remembers cannot be had by name, text or default
# policy: script {"modules": {"math": null}}
# expect: value [False, "none", "AttributeError"]
# cpython: skip CPython hands the object out
import math

try:
    math.nothing
except AttributeError as error:
    out = [hasattr(error, "obj"), getattr(error, "obj", "none")]
    try:
        "{0.obj}".format(error)
    except AttributeError:
        out.append("AttributeError")
out
