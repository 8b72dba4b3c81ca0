# case: the rest of a mapping pattern is a dict of its own
# policy: script {"modules": {"collections": null}}
# expect: value {'b': 2}
import collections

match collections.ChainMap({"a": 1}, {"b": 2}):
    case {"a": 1, **rest}:
        pass
rest
