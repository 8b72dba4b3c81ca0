# case: quantities with units as exponents of base units, conversion, arithmetic that checks dimensions, and parsing
# expect: value ['25.0 m*s^-1', '30.0 km', '19.62 N', 1962000.0, 'm*s^-1', 'number', True, 1, ['cannot add m*s^-1 and m', 'cannot convert m and s', "unknown unit 'parsec'", 'cannot add m and number', 'cannot compare m and kg*m*s^-2']]
class DimensionError(TypeError):
    pass


class Quantity:
    UNITS = {}

    def __init__(self, value, **dims):
        self.value = value
        self.dims = {d: e for d, e in sorted(dims.items()) if e}

    @classmethod
    def define(cls, name, quantity):
        cls.UNITS[name] = quantity
        return quantity

    @classmethod
    def parse(cls, text):
        number, _, unit = text.strip().partition(" ")
        return float(number) * cls.unit(unit) if unit else cls(float(number))

    @classmethod
    def unit(cls, text):
        result = cls(1)
        top, *bottoms = text.split("/")
        for part, sign in [(top, 1), *((b, -1) for b in bottoms)]:
            for factor in part.split("*"):
                name, _, power = factor.partition("^")
                if name not in cls.UNITS:
                    raise ValueError(f"unknown unit {name!r}")
                result *= cls.UNITS[name] ** (sign * int(power or 1))
        return result

    def _same(self, other, doing):
        if not isinstance(other, Quantity) or self.dims != other.dims:
            raise DimensionError(f"cannot {doing} {self.kind} and {getattr(other, 'kind', 'number')}")
        return other

    @property
    def kind(self):
        return "*".join(f"{d}^{e}" if e != 1 else d for d, e in self.dims.items()) or "number"

    def __add__(self, other):
        return Quantity(self.value + self._same(other, "add").value, **self.dims)

    def __sub__(self, other):
        return Quantity(self.value - self._same(other, "subtract").value, **self.dims)

    def __mul__(self, other):
        if not isinstance(other, Quantity):
            return Quantity(self.value * other, **self.dims)
        dims = {d: self.dims.get(d, 0) + other.dims.get(d, 0) for d in self.dims | other.dims}
        return Quantity(self.value * other.value, **dims)

    def __rmul__(self, other):
        return self * other

    def __pow__(self, n):
        return Quantity(self.value**n, **{d: e * n for d, e in self.dims.items()})

    def __truediv__(self, other):
        return self * (other**-1)

    def __lt__(self, other):
        return self.value < self._same(other, "compare").value

    def to(self, unit):
        return self.value / self._same(self.unit(unit), "convert").value

    def __format__(self, spec):
        digits, _, unit = spec.partition(" ")
        return f"{self.to(unit):{digits}} {unit}" if unit else f"{self.value:{digits}} {self.kind}"


m, s, kg = (Quantity.define(n, Quantity(1, **{n: 1})) for n in ("m", "s", "kg"))
for name, value in {"km": 1000 * m, "cm": 0.01 * m, "h": 3600 * s, "min": 60 * s, "g": 0.001 * kg, "N": kg * m / s**2}.items():
    Quantity.define(name, value)
speed = Quantity.parse("90 km/h")
way = speed * Quantity.parse("20 min")
force = Quantity.parse("2 kg") * Quantity.parse("9.81 m/s^2")
errors = []
for action in (lambda: speed + way, lambda: way.to("h"), lambda: Quantity.parse("3 parsec"), lambda: way + 5, lambda: way < force):
    try:
        action()
    except (DimensionError, ValueError) as e:
        errors.append(str(e))
[f"{speed:.1f}", f"{way:.1f km}", f"{force:.2f N}", round(force.to("g*cm/s^2"), 3), speed.kind, (way / way).kind, way > speed * s, sorted([way, m, 5 * Quantity.UNITS["km"]])[0].value, errors]
