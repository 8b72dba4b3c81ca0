# case: the metaclass of enumerations gives no attribute
# policy: script {"modules": {"enum": null}}
# expect: raises AttributeError: '_create_'
import enum

enum.EnumType._create_
