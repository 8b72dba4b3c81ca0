# case: a name of a field that lies
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError
import dataclasses


class Name(str):
    def startswith(self, *args):
        return False

    def isidentifier(self):
        return True


dataclasses.make_dataclass("C", [Name("__class__")])
