# case: a method of the library by a format string is text
# policy: script {"modules": {"contextlib": null}}
# expect: value True
import contextlib

"enter_context" in "{0.enter_context}".format(contextlib.ExitStack)
