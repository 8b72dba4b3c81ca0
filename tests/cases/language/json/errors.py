# case: wrong JSON tells where
# policy: script {"modules": {"json": null}}
# expect: value ['Expecting value', 2, 7, 15, True]
import json
try:
    json.loads('{"a": 1,\n "b": }')
except json.JSONDecodeError as e:
    r = [e.msg, e.lineno, e.colno, e.pos, isinstance(e, ValueError)]
r
