# case: what `super()` finds is decided each time: a method of an own class that goes away uncovers the builtin one
# expect: value ['own', 'list', 'refused', 'own', 'list', 'refused', 'own', 'list', 'refused']
class Middle(list):
    pass


class Low(Middle):
    def append(self, value):
        return super().append(value)

    def lock(self):
        return super()._lock


said = []
low = Low()
for _ in range(3):
    Middle.append = lambda self, value: 'own'
    said.append(low.append(1))
    del Middle.append
    said.append('list' if low.append(1) is None else 'other')
    Middle._lock = 'mine'
    assert low.lock() == 'mine'
    del Middle._lock
    try:
        low.lock()
    except AttributeError:
        said.append('refused')
said
