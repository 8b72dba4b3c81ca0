# case: a field of a NamedTuple whose name lies
# policy: script {"modules": {"typing": null}}
# expect: raises ValueError
import typing


class Name(str):
    def startswith(self, *args):
        return False

    def isidentifier(self):
        return True


typing.NamedTuple("N", [(Name("_replace"), int)])
