# case: a dataclass is not made of a class of the library
# policy: script {"modules": {"contextlib": null, "dataclasses": null}}
# expect: raises TypeError
import contextlib
import dataclasses

dataclasses.dataclass(contextlib.ExitStack)
