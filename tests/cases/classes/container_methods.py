# case: a class that behaves like a container
# expect: value [2, 11, False, ['a', 'c'], 7, ['a', 'c'], {'a': 'a', 'c': 'c'}]
class Bag:
    def __init__(self, items):
        self.items = dict(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __contains__(self, key):
        return key in self.items

    def __iter__(self):
        return iter(sorted(self.items))

    def __call__(self, x):
        return x + len(self)


bag = Bag({"b": 2, "a": 1})
bag["c"] = 3
del bag["b"]
bag["a"] += 10
[len(bag), bag["a"], "b" in bag, list(bag), bag(5), [*bag], dict(zip(bag, bag))]
