# case: dump and load with a file in memory
# policy: script {"modules": {"io": null, "json": null}}
# expect: value ['[1, {"a": "b"}]', [1, {'a': 'b'}]]
import io
import json
f = io.StringIO()
json.dump([1, {"a": "b"}], f)
f.seek(0)
[f.getvalue(), json.load(f)]
