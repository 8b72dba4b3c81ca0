# case: the functional form does not take the mark for a member
# policy: script {"modules": {"enum": null}}
# expect: raises ValueError
import enum

enum.Enum("E", {"<own>": 1})
