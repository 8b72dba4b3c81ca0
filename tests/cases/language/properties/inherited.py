# case: a child overrides a property
# expect: value ['base', 'base+child']
class Base:
    @property
    def label(self):
        return "base"


class Child(Base):
    @property
    def label(self):
        return super().label + "+child"


[Base().label, Child().label]
