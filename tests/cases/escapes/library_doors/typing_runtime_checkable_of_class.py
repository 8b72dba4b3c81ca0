# case: runtime_checkable takes no class that is no protocol
# policy: script {"modules": {"contextlib": null, "typing": null}}
# expect: raises TypeError
import contextlib
import typing

typing.runtime_checkable(contextlib.ExitStack)
