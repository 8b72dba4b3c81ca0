# case: the functional form makes no special method
# policy: script {"modules": {"enum": null}}
# expect: raises ValueError
import enum

enum.Enum("E", {"__getattribute__": lambda self, name: name})
