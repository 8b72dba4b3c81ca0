# case: super() that begins at a class of the library
# policy: script {"modules": {"contextlib": null}}
# expect: raises AttributeError: '_push_exit_callback'
import contextlib


class Stack(contextlib.ExitStack):
    pass


super(contextlib.ExitStack, Stack())._push_exit_callback
