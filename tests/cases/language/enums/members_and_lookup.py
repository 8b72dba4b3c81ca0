# case: listing, looking up, and asking for members
# policy: script {"modules": {"enum": null}}
# expect: value ['Small', 'Medium', 'S', ['medium', 'small'], True, "'xl' is no size: S, M"]
from enum import Enum


class Size(Enum):
    S = "small"
    M = "medium"

    @classmethod
    def parse(cls, text):
        for member in cls:
            if text.lower() in (member.name.lower(), member.value):
                return member
        raise ValueError(f"{text!r} is no size: {', '.join(m.name for m in cls)}")

    def __str__(self):
        return self.value.title()


try:
    Size.parse("xl")
except ValueError as e:
    problem = str(e)
[str(Size.parse("SMALL")), f"{Size.M}", {s: s.name for s in Size}[Size.S], [s.value for s in reversed(Size)], isinstance(Size.S, Size), problem]
