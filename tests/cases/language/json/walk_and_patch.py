# case: a JSON document changed by paths
# policy: script {"modules": {"json": null}}
# expect: value '{"user": {"name": "Ann", "langs": ["en", "de"]}, "n": 2, "meta": {"tags": []}}'
import json
doc = json.loads('{"user": {"name": "Ann", "langs": ["en", "fr"]}, "n": 1}')


def put(data, path, value):
    *parents, last = path.split("/")
    for key in parents:
        data = data[int(key)] if isinstance(data, list) else data.setdefault(key, {})
    if isinstance(data, list):
        data[int(last)] = value
    else:
        data[last] = value


put(doc, "user/langs/1", "de")
put(doc, "meta/tags", [])
put(doc, "n", doc["n"] + 1)
json.dumps(doc)
