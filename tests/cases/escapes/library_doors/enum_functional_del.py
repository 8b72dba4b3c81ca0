# case: the functional form makes no __del__, of pairs
# policy: script {"modules": {"enum": null}}
# expect: raises ValueError
import enum

enum.Enum("E", [("A", 1), ("__del__", print)])
