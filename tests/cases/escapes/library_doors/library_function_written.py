# case: a function of the library takes no attribute
# policy: script {"modules": {"json": null}}
# expect: raises AttributeError: 'evil'
import json

json.dumps.evil = 1
