# case: the class of modules cannot be used to make one
# policy: script {"modules": {"math": null}}
# expect: raises TypeError
import math

type(math)("os")
