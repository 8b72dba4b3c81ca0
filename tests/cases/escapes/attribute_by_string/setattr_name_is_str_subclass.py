# case: a lying name in setattr
# expect: raises TypeError: string
class Name(str):
    def startswith(self, *args):
        return False


class C:
    pass


setattr(C(), Name("__class__"), int)
