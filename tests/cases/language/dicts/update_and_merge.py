# case: update, | and |=
# expect: value [{'host': 'a', 'port': 2, 'debug': True}, {'host': 'a', 'port': 2, 'debug': True, 'extra': 5, 'k': 'v'}, ['port', 'debug', 'host']]
base = {"host": "a", "port": 1}
over = {"port": 2, "debug": True}
merged = base | over
base.update(over, extra=5)
base |= [("k", "v")]
[merged, base, list(over | {"host": 1})]
