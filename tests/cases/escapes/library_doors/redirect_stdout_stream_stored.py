# case: the same, stored in an instance
# policy: script {"modules": {"contextlib": null}}
# expect: raises AttributeError: '_stream'
import contextlib

contextlib.redirect_stdout(None)._stream = "modules"
