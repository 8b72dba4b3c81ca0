# case: `__init_subclass__` of a base sees each subclass and may write on it
# expect: value [["Red", "Blue"], 1, 2]
class Plugin:
    registry = []

    def __init_subclass__(cls):
        cls.registry.append(cls)
        cls.number = len(Plugin.registry)


class Red(Plugin):
    title = "Red"


class Blue(Plugin):
    title = "Blue"


[[c.title for c in Plugin.registry], Red.number, Blue.number]
