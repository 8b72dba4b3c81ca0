# case: the functional form takes no class that cannot be inherited from
# policy: script {"modules": {"enum": null}}
# expect: raises TypeError: is not available as a base class
def g():
    yield

import enum

enum.Enum("E", "A B", type=type(g()))
