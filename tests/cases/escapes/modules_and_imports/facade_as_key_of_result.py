# case: a module as a key of a result is no data either
# policy: script {"modules": {"math": null}}
# expect: not data
import math

{math: 1}
