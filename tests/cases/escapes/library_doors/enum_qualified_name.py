# case: names of module and class that are no text
# policy: script {"modules": {"enum": null}}
# expect: value '<E.A: 1>'
import enum


class Name:
    def __str__(self):
        return "N"


E = enum.Enum("E", "A", module=Name(), qualname="q")
repr(E.A)
