# case: a decision about a name is remembered for a class as it is; a class or base that changes is asked again
# expect: value ['field', 'member', 'property', 'gone', 'base', 'property of base', 'field']
class Base:
    pass


class Item(Base):
    def __init__(self):
        self.name = 'field'


class Empty(Base):
    pass


item, empty, said = Item(), Empty(), []


def read(thing):
    for _ in range(4):
        try:
            value = thing.name
        except AttributeError:
            value = 'gone'
    said.append(value)


read(item)
Empty.name = 'member'
read(empty)
Empty.name = property(lambda self: 'property')
read(empty)
del Empty.name
read(empty)
Base.name = 'base'
read(empty)
Base.name = property(lambda self: 'property of base')
read(empty)
del Base.name
read(item)
said
