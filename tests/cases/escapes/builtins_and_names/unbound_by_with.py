# case: a manager's name that was never bound
# expect: raises NameError: compile
class M:
    def __enter__(self):
        raise KeyError

    def __exit__(self, *args):
        pass


try:
    with M() as compile:
        pass
except KeyError:
    pass
compile("1", "", "eval")
