# case: observers with priorities that may unsubscribe while they are told, and cells that recompute
# expect: value [100, 119.0, [('net', 60), ('gross', 71.4), ('net', 100)], ['once', 'veto', ('low', (1,), {'x': 2}), 'veto']]
class Observable:
    def __init__(self):
        self._observers = []

    def subscribe(self, callback, priority=0):
        entry = (-priority, len(self._observers), callback)
        self._observers = sorted([*self._observers, entry], key=lambda e: e[:2])

        def unsubscribe():
            self._observers = [e for e in self._observers if e is not entry]

        return unsubscribe

    def notify(self, *args, **kwargs):
        for *_, callback in self._observers:
            if callback(*args, **kwargs) is False:
                break


class Cell(Observable):
    def __init__(self, value=None, formula=None, *sources):
        super().__init__()
        self._value, self.formula, self.sources = value, formula, sources
        for source in sources:
            source.subscribe(self.recompute)
        if formula:
            self.recompute(None)

    def recompute(self, _):
        self.value = self.formula(*(s.value for s in self.sources))

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        old, self._value = self._value, new
        if old != new:
            self.notify(new)


price, qty = Cell(10), Cell(3)
net = Cell(None, lambda p, q: p * q, price, qty)
gross = Cell(None, lambda n: round(n * 1.19, 2), net)
seen = []
stop = gross.subscribe(lambda v: seen.append(("gross", v)))
net.subscribe(lambda v: seen.append(("net", v)), priority=5)
price.value = 20
stop()
qty.value = 5
qty.value = 5


bus, heard = Observable(), []
bus.subscribe(lambda *a, **k: heard.append(("low", a, k)))
bus.subscribe(lambda *a, **k: heard.append("veto") or (False if k.get("secret") else None), priority=1)
once = bus.subscribe(lambda *a, **k: (heard.append("once"), once())[0], 9)
bus.notify(1, x=2)
bus.notify(3, secret=True)
[net.value, gross.value, seen, heard]
