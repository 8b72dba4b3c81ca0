# case: static and class methods, called on class and instance, inherited
# expect: value ["make Sub", 3, 3, "Base"]
class Base:
    label = "Base"

    @classmethod
    def make(cls):
        return "make " + cls.label

    @staticmethod
    def add(a, b):
        return a + b


class Sub(Base):
    label = "Sub"


[Sub.make(), Sub.add(1, 2), Sub().add(1, 2), Base().label]
