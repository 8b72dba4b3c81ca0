# case: no name of a guard can be imported or read from a module
# policy: script {"modules": {"math": null}}
# expect: value [False, False, False]
import math

[hasattr(math, name) for name in ["<getattr>", "<import>", "<attr>"]]
