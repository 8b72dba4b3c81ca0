# case: nested settings shown
# policy: script {"modules": {"pprint": null}}
# expect: value ["{'name': 'app',", " 'db': {'host': 'localhost',", "        'ports': [5432, 5433]},", " 'debug': False,", " 'paths': ['/a/long/path/to/one',", "           '/a/long/path/to/two']}"]
from pprint import pformat
settings = {"name": "app", "db": {"host": "localhost", "ports": [5432, 5433]}, "debug": False, "paths": ["/a/long/path/to/one", "/a/long/path/to/two"]}
pformat(settings, width=50, sort_dicts=False).splitlines()
