# case: a mere value of a class is a descriptor as soon as its own class defines `__get__` and `__set__`
# expect: value ['value', 'namespace', 'namespace', 'got', 'value', 'namespace']
class Value:
    pass


class Holder:
    it = Value()


def read(holder):
    for _ in range(3):
        found = holder.it
    return found if isinstance(found, str) else 'value'


def get(self, holder, owner=None):
    return 'got'


def put(self, holder, value):
    raise TypeError


plain, filled = Holder(), Holder()
filled.it = 'namespace'
said = [read(plain), read(filled)]
Value.__get__ = get
assert read(plain) == 'got'
said.append(read(filled))
Value.__set__ = put
said.append(read(filled))
del Holder.it
Holder.it = 'value'
said += [read(plain), read(filled)]
said
