# case: the same in a class statement
# policy: script {"modules": {"enum": null, "pprint": null}}
# expect: raises TypeError: belongs to the base class
import enum
import pprint


class Mix(pprint.PrettyPrinter):
    def get(self, key, default=None):
        return None


class E(Mix, enum.Enum):
    _dispatch = 80
    B = 81
