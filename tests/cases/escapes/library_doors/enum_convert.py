# case: _convert_ makes members of what a module holds
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: '_convert_'
import enum


class E(enum.IntEnum):
    pass


E._convert_("X", "os", lambda name: True)
