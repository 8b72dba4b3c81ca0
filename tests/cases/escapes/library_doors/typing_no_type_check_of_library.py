# case: no_type_check marks no class of the library
# policy: script {"modules": {"contextlib": null, "typing": null}}
# expect: value True
import contextlib
import typing

typing.no_type_check(contextlib.ExitStack) is contextlib.ExitStack
