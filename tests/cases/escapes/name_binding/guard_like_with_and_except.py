# case: names of managers and exceptions like guards shadow nothing
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


class M:
    def __enter__(self):
        return stolen

    def __exit__(self, *args):
        pass


with M() as _getattr_, M() as getattr:
    try:
        raise KeyError("x")
    except KeyError as attr:
        out = ["up".upper(), attr.args.count("x"), (3).real, getattr()]
out
