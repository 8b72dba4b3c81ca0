# case: a module is no exception, manager or iterator
# policy: script {"modules": {"math": null}}
# expect: value ["raise", "except", "with", "for", "unpack", "star"]
import math

out = []
try:
    raise math
except TypeError:
    out.append("raise")
try:
    try:
        raise KeyError
    except math:
        pass
except TypeError:
    out.append("except")
try:
    with math:
        pass
except (TypeError, AttributeError):
    out.append("with")
try:
    for x in math:
        pass
except TypeError:
    out.append("for")
try:
    a, b = math
except TypeError:
    out.append("unpack")
try:
    print(*math)
except TypeError:
    out.append("star")
out
