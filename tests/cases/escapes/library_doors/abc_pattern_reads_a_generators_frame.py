# case: a class pattern of an abstract class, which takes any object with the right methods, reads a field of it
# policy: script {"modules": {"collections.abc": null}}
# expect: raises AttributeError: gi_frame
def g():
    yield

from collections.abc import Generator

match g():
    case Generator(gi_frame=f):
        found = f
found
