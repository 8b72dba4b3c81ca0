# case: nested data over several lines
# policy: script {"modules": {"pprint": null}}
# expect: value ['[1, 2]', "{'a': 2, 'b': 1}", "['a',\n 'b',\n 'c',\n 'd',\n 'e',\n 'f',\n 'g',\n 'h']", "{'a': {...}}", "{'b': 1, 'a': 2}"]
# output: "{'name': 'xxxxxxxxxx',\n 'rows': [[0, 1, 2, 3, 4, 5],\n          {'a': (1,), 'b': 1}],\n 'tags': {'t'}}\n{'b': 1, 'a': 2}\n"
from pprint import pformat, pp, pprint
data = {"name": "x" * 10, "rows": [list(range(6)), {"b": 1, "a": (1,)}], "tags": {"t"}}
pprint(data, width=40)
pp({"b": 1, "a": 2})
[pformat([1, 2]), pformat({"b": 1, "a": 2}), pformat(list("abcdefgh"), width=20), pformat({"a": {"b": {"c": 1}}}, depth=1), pformat({"b": 1, "a": 2}, sort_dicts=False)]
