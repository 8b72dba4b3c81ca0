# case: a copy is what __new__ gave: a function of the library, that takes the attributes
# policy: script {"modules": {"copy": null, "json": null}}
# expect: raises TypeError
import copy
import json


class Y:
    made = None

    def __new__(cls, *args):
        return cls.made or super().__new__(cls)


y = Y()
y.a = 1
Y.made = json.dumps
copy.copy(y)
