# case: the callbacks of an own ExitStack
# policy: script {"modules": {"contextlib": null}}
# expect: raises AttributeError: '_exit_callbacks'
import contextlib


class Stack(contextlib.ExitStack):
    pass


stack = Stack()
stack.callback(print, 1)
stack._exit_callbacks
