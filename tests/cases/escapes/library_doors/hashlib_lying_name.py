# case: a name of a hash that lies
# policy: script {"modules": {"hashlib": null}}
# expect: raises ValueError
import hashlib


class Name(str):
    def __radd__(self, other):
        return "__builtins__"


hashlib.new(Name("nothing"))
