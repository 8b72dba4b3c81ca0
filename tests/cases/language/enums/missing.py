# case: a default for values that are unknown
# policy: script {"modules": {"enum": null}}
# expect: value ['OK', 'UNKNOWN']
from enum import Enum


class Status(Enum):
    OK = "ok"
    UNKNOWN = "?"

    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN


[Status("ok").name, Status("strange").name]
