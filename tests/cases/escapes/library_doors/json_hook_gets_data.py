# case: the hook of a decoder gets data
# policy: script {"modules": {"json": null}}
# expect: value [{'__init__': 1}, {'__class__': None}]
import json

seen = []
json.loads('{"__class__": {"__init__": 1}}', object_hook=seen.append)
seen
