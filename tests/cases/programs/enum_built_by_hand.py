# case: an enumeration without a library: members made by a class decorator, ordered, iterable, with flags and lookup
# expect: value [['Access.READ', 'Access.WRITE', 'Access.EXECUTE'], True, '<Color.GREEN: 2>', ['stop', 'go on blue', 'not a colour', None], 'EXECUTE', 7, 'BLUE', 'r', 3, True, ['AttributeError', 'TypeError', 'KeyError']]
class Member:
    def __init__(self, owner, name, value):
        super().__setattr__("owner", owner)
        super().__setattr__("name", name)
        super().__setattr__("value", value)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot change {self}")

    def __repr__(self):
        return f"<{self}: {self.value!r}>"

    def __str__(self):
        return f"{self.owner.__name__}.{self.name}"

    def __lt__(self, other):
        return self.value < other.value if isinstance(other, Member) and self.owner is other.owner else NotImplemented

    def __or__(self, other):
        return self.value | (other.value if isinstance(other, Member) else other)

    __ror__ = __or__


class Members:
    """Descriptor that lists the members of a class in order."""

    def __get__(self, instance, owner):
        return tuple(owner.by_name.values())


def enum(cls):
    cls.by_name, cls.by_value = {}, {}
    for name in cls.names.split():
        value = getattr(cls, name, None)
        value = len(cls.by_name) + 1 if value is None else value
        member = cls.by_value.get(value) or Member(cls, name, value)
        cls.by_name[name] = cls.by_value.setdefault(value, member)
        setattr(cls, name, member)
    return cls


@enum
class Color:
    names = "RED GREEN BLUE CRIMSON"
    RED = 1
    CRIMSON = 1
    members = Members()


@enum
class Access:
    names = "READ WRITE EXECUTE"
    READ, WRITE, EXECUTE = 4, 2, 1
    members = Members()


def advice(color):
    match color:
        case Color.RED:
            return "stop"
        case Color.GREEN | Color.BLUE as c:
            return f"go on {c.name.lower()}"
        case Access.READ:
            return "not a colour"


errors = []
for action in (lambda: setattr(Color.RED, "value", 5), lambda: Color.RED < Access.READ, lambda: Color.by_name["PINK"]):
    try:
        action()
    except (AttributeError, TypeError, KeyError) as e:
        errors.append(type(e).__name__)
[
    [str(m) for m in Access.members],
    Color.CRIMSON is Color.RED,
    repr(Color.GREEN),
    [advice(c) for c in (Color.CRIMSON, Color.BLUE, Access.READ, 2)],
    sorted(Access.members)[0].name,
    Access.READ | Access.WRITE | Access.EXECUTE,
    Color.by_value[3].name,
    {Color.RED: "r"}[Color.CRIMSON],
    len({*Color.members}),
    isinstance(Color.RED, Member),
    errors,
]
