# case: the functional form takes `type` for no class
# policy: script {"modules": {"enum": null}}
# expect: raises TypeError
import enum

enum.Enum("E", "A B", type=type)
