# case: isinstance, issubclass and type
# expect: value [True, True, True, True, True, False, 'Cat', True, True]
class Animal: pass
class Cat(Animal): pass


c = Cat()
[isinstance(c, Animal), isinstance(c, (int, Cat)), issubclass(Cat, Animal), issubclass(bool, int), type(c) is Cat, type(c) is Animal, type(c).__name__, isinstance(Cat, type), isinstance(3, int | str)]
