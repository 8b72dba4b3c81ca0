# case: a guard is copied as any function: not at all
# policy: script {"modules": {"copy": null}}
# expect: value True
import copy

copy.deepcopy(getattr) is getattr
