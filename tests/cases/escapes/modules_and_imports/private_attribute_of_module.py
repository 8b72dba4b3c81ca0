# case: private names of a module
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: _os
import math

math._os
