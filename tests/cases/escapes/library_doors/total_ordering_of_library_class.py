# case: total_ordering adds nothing to a class of the library
# policy: script {"modules": {"contextlib": null, "functools": null}}
# expect: raises ValueError
import contextlib
import functools

functools.total_ordering(contextlib.ExitStack)
