# case: an own class that is no exception cannot be raised, whatever its instances answer
# expect: raises TypeError: BaseException
class E:
    def __init__(self):
        self.args = ()

    def __getattr__(self, name):
        return BaseException

    def __call__(self):
        return ValueError()


raise E
