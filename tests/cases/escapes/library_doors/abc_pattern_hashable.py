# case: a class pattern of Hashable, which takes everything
# policy: script {"modules": {"collections.abc": null}}
# expect: raises AttributeError: gi_code
def g():
    yield

from collections.abc import Hashable

match g():
    case Hashable(gi_code=f):
        found = f
found
