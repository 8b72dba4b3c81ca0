# case: a name that says that it is another one
# policy: script {"modules": {"enum": null}}
# expect: raises TypeError
import enum


class Name(str):
    def startswith(self, *args):
        return False

    def endswith(self, *args):
        return False


enum.Enum("E", [(Name("__del__"), print)])
