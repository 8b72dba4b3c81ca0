# case: special methods that are builtins, guards or descriptors by decoration do what these do, and no more
# expect: value ["TypeError", "TypeError", [1], 3]
class A:
    @(lambda f: getattr)
    def __getitem__(self, name):
        pass

    @(lambda f: 5)
    def __len__(self):
        pass

    @property
    def __iter__(self):
        return lambda: iter([1])

    @staticmethod
    def __call__(x):
        return x


a = A()
out = []
try:
    a["__class__"]
except TypeError:
    out.append("TypeError")
try:
    len(a)
except TypeError:
    out.append("TypeError")
out + [[*a], a(3)]
