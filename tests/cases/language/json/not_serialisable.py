# case: a set has no JSON
# policy: script {"modules": {"json": null}}
# expect: raises TypeError: Object of type set is not JSON serializable
import json
json.dumps({"a": {1, 2}})
