# case: a mapping of five methods
# policy: script {"modules": {"collections.abc": null}}
# expect: value [1, 0, True, 2, {'accept': 1}, 5, [('accept', 1), ('n', 5)], True]
from collections.abc import MutableMapping


class Lower(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)

    def __getitem__(self, k):
        return self.data[k.lower()]

    def __setitem__(self, k, v):
        self.data[k.lower()] = v

    def __delitem__(self, k):
        del self.data[k.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


d = Lower({"Accept": 1}, HOST=2)
[d["ACCEPT"], d.get("x", 0), "host" in d, d.pop("Host"), dict(d), d.setdefault("N", 5), list(d.items()), d == {"accept": 1, "n": 5}]
