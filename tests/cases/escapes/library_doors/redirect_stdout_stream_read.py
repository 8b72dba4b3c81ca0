# case: the name that redirect_stdout swaps
# policy: script {"modules": {"contextlib": null}}
# expect: raises AttributeError: '_stream'
import contextlib

contextlib.redirect_stdout._stream
