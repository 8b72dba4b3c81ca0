# case: indent, sort_keys and separators
# policy: script {"modules": {"json": null}}
# expect: value ['{\n  "b": [\n    1,\n    2\n  ],\n  "a": {}\n}', '{"a": {}, "b": [1, 2]}', '{"b":[1,2],"a":{}}', '[]']
import json
data = {"b": [1, 2], "a": {}}
[json.dumps(data, indent=2), json.dumps(data, sort_keys=True), json.dumps(data, separators=(",", ":")), json.dumps([], indent=4)]
