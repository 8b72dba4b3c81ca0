# case: a lying name in setattr
# expect: raises TypeError: string or raises AttributeError: __class__
class Name(str):
    def startswith(self, *args):
        return False


class C:
    pass


setattr(C(), Name("__class__"), int)
