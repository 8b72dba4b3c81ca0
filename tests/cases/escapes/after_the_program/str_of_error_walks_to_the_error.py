# case: the text of an exception sees itself by the same rules
# expect: raises E: <exception str() failed
class E(Exception):
    def __str__(self):
        return str(getattr(self, "__traceback__"))


raise E("x")
