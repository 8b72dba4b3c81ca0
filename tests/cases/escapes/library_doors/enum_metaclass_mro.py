# case: an enumeration gives nothing that its metaclass defines
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: 'mro'
import enum


class E(enum.Enum):
    A = 1


E.mro()
