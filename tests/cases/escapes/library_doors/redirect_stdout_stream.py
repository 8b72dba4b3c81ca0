# case: redirect_stdout swaps an attribute of sys whose name a derived class could choose
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError: is not available as a base class
import contextlib


class R(contextlib.redirect_stdout):
    _stream = "modules"


with R({}) as r:
    pass
