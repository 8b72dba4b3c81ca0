# case: a class of records by hand calls a hook that its subclasses define, as dataclasses do
# expect: value [3, 7, 'Wide(1, 2)']
class Record:
    fields = ()
    def __init__(self, *values):
        for name, value in zip(self.fields, values):
            setattr(self, name, value)
        self.__post_init__()
    def __post_init__(self):
        self.total = sum(getattr(self, name) for name in self.fields)
    def __repr__(self):
        return type(self).__name__ + repr(tuple(getattr(self, name) for name in self.fields))

class Wide(Record):
    fields = ("a", "b")

class Wider(Wide):
    def __post_init__(self):
        super().__post_init__()
        self.total += 4

[Wide(1, 2).total, Wider(1, 2).total, repr(Wide(1, 2))]
