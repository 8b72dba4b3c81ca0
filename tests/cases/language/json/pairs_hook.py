# case: duplicate keys are seen by object_pairs_hook
# policy: script {"modules": {"json": null}}
# expect: value [['a', 1], ['b', [['c', 2]]], ['a', 3]]
import json
json.loads('{"a": 1, "b": {"c": 2}, "a": 3}', object_pairs_hook=lambda pairs: [list(p) for p in pairs])
