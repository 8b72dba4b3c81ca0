# case: an attribute of a builtin as target of a manager
# expect: raises AttributeError: evil
class M:
    def __enter__(self):
        return 1

    def __exit__(self, *a):
        pass


with M() as str.evil:
    pass
