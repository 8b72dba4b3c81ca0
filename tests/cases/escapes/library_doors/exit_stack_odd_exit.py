# case: __exit__ of an ExitStack, called with what is no exception
# policy: script {"modules": {"contextlib": null}}
# expect: raises AttributeError: '__traceback__'
import contextlib

stack = contextlib.ExitStack()
stack.push(lambda *details: seen.append(details))
seen = []
stack.__exit__(1, 2, 3)
