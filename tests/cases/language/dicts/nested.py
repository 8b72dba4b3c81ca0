# case: nested dicts are read and written
# expect: value [{'db': {'host': 'x', 'ports': [1, 2, 3], 'user': {'name': 'u'}}, 'cache': {'ttl': 60}}, 'u', '?']
config = {"db": {"host": "x", "ports": [1, 2]}}
config["db"]["ports"].append(3)
config["db"]["user"] = {"name": "u"}
config.setdefault("cache", {})["ttl"] = 60


def dig(d, path, default=None):
    for key in path.split("."):
        if not isinstance(d, dict) or key not in d:
            return default
        d = d[key]
    return d


[config, dig(config, "db.user.name"), dig(config, "db.x.y", "?")]
