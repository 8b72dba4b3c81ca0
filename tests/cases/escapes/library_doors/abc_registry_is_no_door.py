# case: registering a class of the library with another one changes what neither gives
# policy: script {"modules": {"collections": null, "collections.abc": null, "contextlib": null}}
# expect: value False
import collections.abc
import contextlib

collections.abc.Mapping.register(contextlib.ExitStack)
hasattr(contextlib.ExitStack(), "items")
