# case: a field that lies, made by __str__
# policy: script {"modules": {"collections": null}}
# expect: raises TypeError
import collections


class Name(str):
    def isidentifier(self):
        return True

    def startswith(self, *args):
        return False


class Field:
    def __str__(self):
        return Name("__class__")


collections.namedtuple("N", [Field()])
