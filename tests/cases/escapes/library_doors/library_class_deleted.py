# case: nor loses one
# policy: script {"modules": {"json": null}}
# expect: raises AttributeError: 'default'
import json

del json.JSONEncoder.default
