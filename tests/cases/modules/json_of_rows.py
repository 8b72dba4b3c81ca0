# case: JSON of rows in one order of keys and in others, with keys twice, escapes, numbers at their edges, and what is refused
# policy: script {"modules": {"json": null}}
# expect: value [True, [[['a', 1], ['b', 2]], [['b', 3], ['a', 4]], [['a', 6]], [['é', 'é\n']], [['a', None], ['b', True], ['c', False]]], [0, 10, -7, 999999999999999999, 1000000000000000000, -1000000000000000000000, 1.5, 100.0], ['01', '-', '1.', '[1,]', '{"a":1,}', '"\t"', '{1: 2}', 'nul'], '{"a": 1}', '[null, true, false, 1, 1.5, "x", [], {}]', 'Circular reference detected', '{\n  "a": [\n    1\n  ]\n}']
import json

rows = [{"id": n, "price": n * 1.5, "name": f"n{n}", "tags": [n, None, {"x": n}]} for n in range(50)]
same = json.loads(json.dumps(rows)) == rows

text = '[{"a": 1, "b": 2}, {"b": 3, "a": 4}, {"a": 5, "a": 6}, {"\\u00e9": "\\u00e9\\n"}, {"a": null, "b": true, "c": false}]'
pairs = [[list(pair) for pair in row.items()] for row in json.loads(text)]

numbers = json.loads("[0, 10, -7, 999999999999999999, 1000000000000000000, -1000000000000000000000, 1.5, 1e2]")

refused = []
for source in ["01", "-", "1.", "[1,]", '{"a":1,}', '"\t"', "{1: 2}", "nul"]:
    try:
        json.loads(source)
    except json.JSONDecodeError:
        refused.append(source)

skipped = json.dumps({(1,): 1, "a": 1, (2,): 2}, skipkeys=True)
scalars = json.dumps([None, True, False, 1, 1.5, "x", [], {}])
shared = [1]
assert json.dumps([shared, shared]) == "[[1], [1]]"
endless = []
endless.append({"again": endless})
try:
    circular = json.dumps(endless)
except ValueError as error:
    circular = str(error)
[same, pairs, numbers, refused, skipped, scalars, circular, json.dumps({"a": [1]}, indent=2)]
