# case: a context manager gives a facade as it is
# policy: script {"modules": {"contextlib": null, "math": null}}
# expect: value False
import contextlib
import math

with contextlib.nullcontext(math) as m:
    found = hasattr(m, "_sys") or hasattr(m, "nothing")
found
