# case: an enum made by a call
# policy: script {"modules": {"enum": null}}
# expect: value [[('ANT', 1), ('BEE', 2), ('CAT', 3)], 2, 10, 'CAT']
from enum import Enum, IntEnum
Animal = Enum("Animal", "ANT BEE CAT")
Level = IntEnum("Level", {"LOW": 10, "HIGH": 20})
[[(a.name, a.value) for a in Animal], Animal["BEE"].value, Level.HIGH - Level.LOW, Animal.CAT.name]
