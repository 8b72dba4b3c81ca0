# case: a factory of checked properties, properties that depend on others, and read-only ones
# expect: value ([(20, 68.0, 293.15), (-40.0, -40.0, 233.15)], ('deleted',), ["celsius: 'hot' is of the wrong type", 'celsius: -295.55555555555554 is less than -273.15', 'place: None is of the wrong type', 'kelvin is read-only'], -40.0)
def typed(name, kind, *, minimum=None):
    slot = f"_{name}"

    def get(self):
        return getattr(self, slot)

    def set_(self, value):
        if not isinstance(value, kind):
            raise TypeError(f"{name}: {value!r} is of the wrong type")
        if minimum is not None and value < minimum:
            raise ValueError(f"{name}: {value!r} is less than {minimum}")
        setattr(self, slot, value)

    return property(get, set_)


class Temperature:
    celsius = typed("celsius", (int, float), minimum=-273.15)
    place = typed("place", str)

    def __init__(self, celsius, place="here"):
        self.celsius = celsius
        self.place = place

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @property
    def kelvin(self):
        return round(self.celsius + 273.15, 2)

    @property
    def history(self):
        return getattr(self, "_history", ())

    @history.deleter
    def history(self):
        self._history = ("deleted",)


t = Temperature(20)
readings = [(t.celsius, t.fahrenheit, t.kelvin)]
t.fahrenheit = -40
readings.append((t.celsius, t.fahrenheit, t.kelvin))
del t.history
errors = []
for name, value in [("celsius", "hot"), ("fahrenheit", -500), ("place", None), ("kelvin", 0)]:
    try:
        setattr(t, name, value)
    except (TypeError, ValueError) as e:
        errors.append(str(e))
    except AttributeError:
        errors.append(f"{name} is read-only")
readings, t.history, errors, t.celsius
