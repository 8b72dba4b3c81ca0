# case: a pattern without attributes of an abstract class
# policy: script {"modules": {"collections.abc": null}}
# expect: value [1, 2]
from collections.abc import Sequence

match [1, 2]:
    case Sequence() as found:
        pass
found
