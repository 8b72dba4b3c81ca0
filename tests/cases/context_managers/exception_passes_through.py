# case: an exception passes through an exit that returns nothing
# expect: raises KeyError: 'x'
class M:
    def __enter__(self):
        return {}

    def __exit__(self, kind, error, trace):
        pass


with M() as d:
    d["x"]
