# case: copy.replace of a function, whose code has a __replace__
# policy: script {"modules": {"copy": null}}
# expect: raises TypeError
import copy

copy.replace(lambda: 1)
