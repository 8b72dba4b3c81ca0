# case: a module's facade has no special methods to call
# policy: script {"modules": {"math": null}}
# expect: value ['AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython hands out what is asked for
import math
found = []
for use in (lambda: math.__getattr__("sqrt"), lambda: math.__init__("os"), lambda: math.__new__(object), lambda: math.__repr__(), lambda: math.__setattr__("pi", 3), lambda: math.__eq__(math)):
    try:
        found.append(use())
    except AttributeError as error:
        found.append(type(error).__name__)
found
