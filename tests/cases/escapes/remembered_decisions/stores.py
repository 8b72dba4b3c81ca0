# case: that instances of a class take a name is forgotten when the class gets a setter, a hook or another base's rule
# expect: value [('plain', 3), ('setter', 6), ('plain', 9), ('hook', 12), ('slots', 'refused'), ('args', (1,))]
class Item:
    pass


item, said, seen = Item(), [], []


def store(value):
    for _ in range(3):
        item.value = value
        item.value = item.value


store(3)
said.append(('plain', item.value))
Item.value = property(lambda self: seen[-1], lambda self, value: seen.append(value))
store(6)
said.append(('setter', item.value))
del Item.value
store(9)
said.append(('plain', item.value))


def hook(self, name, value):
    object.__setattr__(self, name, 12)


Item.__setattr__ = hook
store(10)
said.append(('hook', item.value))


class Slots:
    __slots__ = ('a',)


slots = Slots()
for _ in range(3):
    slots.a = 1
    try:
        slots.value = 1
    except AttributeError:
        refused = 'refused'
said.append(('slots', refused))


class Wrong(Exception):
    pass


wrong = Wrong()
for _ in range(3):
    wrong.value = [1]
    wrong.args = [1]
said.append(('args', wrong.args))
said
