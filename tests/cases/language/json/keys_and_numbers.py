# case: keys become text; numbers keep their kind
# policy: script {"modules": {"json": null}}
# expect: value ['{"1": "c", "null": "b", "2.5": "d"}', 1000.0, 10000000000000000000000, '1.5', 'Infinity', '[1, 2]', 'é😀']
import json
[json.dumps({1: "a", None: "b", True: "c", 2.5: "d"}), json.loads("1e3"), json.loads("10000000000000000000000"), json.loads("1.5", parse_float=str), json.dumps(float("inf")), json.dumps((1, 2)), json.loads('"\\u00e9\\ud83d\\ude00"')]
