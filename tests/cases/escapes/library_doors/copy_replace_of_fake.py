# case: copy.replace asks the class, not the object
# policy: script {"modules": {"copy": null}}
# expect: raises TypeError
import copy


class Fake:
    def __getattr__(self, name):
        return lambda *args, **changes: "reached"


copy.replace(Fake(), a=1)
