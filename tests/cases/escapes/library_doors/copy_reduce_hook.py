# case: a copy asks no __reduce_ex__ of the program
# policy: script {"modules": {"copy": null}}
# expect: value []
import copy

asked = []


class C:
    def __getattr__(self, name):
        asked.append(name)
        raise AttributeError(name)


copy.copy(C())
[name for name in asked if "reduce" in name]
