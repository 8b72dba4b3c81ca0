# case: an abstract class cannot be made
# policy: script {"modules": {"collections.abc": null}}
# expect: raises TypeError
from collections.abc import Iterator


class Broken(Iterator):
    pass


Broken()
