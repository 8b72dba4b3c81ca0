# case: auto with names of its own making
# policy: script {"modules": {"enum": null}}
# expect: value ['Content-Type', 'Host']
from enum import Enum, auto


class Header(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.replace("_", "-").title()

    CONTENT_TYPE = auto()
    HOST = auto()


[h.value for h in Header]
