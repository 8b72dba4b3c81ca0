# case: data to JSON and back
# policy: script {"modules": {"json": null}}
# expect: value ['{"name": "Ann", "tags": ["a", null, true], "n": 1.5, "k": {"x": []}}', True, [1, 2.0, 'a', False], '"\\u00e9\\n"', '"é"']
import json
data = {"name": "Ann", "tags": ["a", None, True], "n": 1.5, "k": {"x": []}}
text = json.dumps(data)
[text, json.loads(text) == data, json.loads("[1, 2.0, \"a\", false]"), json.dumps("é\n"), json.dumps("é", ensure_ascii=False)]
