# case: a module's name bound to an own object is that object, and the import gives the module again
# policy: script {"modules": {"math": null}}
# expect: value ["mine", False, True]
class math:
    os = "mine"


mine = math.os
import math

[mine, hasattr(math, "os"), hasattr(math, "pi")]
