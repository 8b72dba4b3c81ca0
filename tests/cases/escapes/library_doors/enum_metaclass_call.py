# case: the metaclass of enumerations is a token that makes no class
# policy: script {"modules": {"enum": null}}
# expect: raises TypeError
import enum

enum.EnumMeta("X", (), {})
