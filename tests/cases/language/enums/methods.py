# case: an enum with methods, properties and several values
# policy: script {"modules": {"enum": null}}
# expect: value [9.81, 3.71, 'EARTH', (6.4e+23, 3390000.0)]
from enum import Enum


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(6.67e-11 * self.mass / self.radius ** 2, 2)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)


[Planet.EARTH.gravity, Planet.MARS.gravity, Planet.heaviest().name, Planet.MARS.value]
