# case: `%` takes an own tuple as what it holds, and an own mapping by its items
# expect: value ["7 8", "item x"]
class T(tuple):
    def __getitem__(self, index):
        return "wrong"

    def __iter__(self):
        return iter(["wrong"])

    def __len__(self):
        return 1


class M(dict):
    def __missing__(self, key):
        return "item " + key


["%s %s" % T((7, 8)), "%(x)s" % M()]
