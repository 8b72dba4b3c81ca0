# case: callbacks, bound methods as listeners, and a context manager of one's own
# expect: value ["+a", "a:1", "b:1", "-a", "b:2"]
class Events:
    def __init__(self):
        self.listeners = []
        self.log = []

    def on(self, f):
        self.listeners.append(f)
        return f

    def emit(self, *args):
        for f in self.listeners[:]:
            f(*args)

    def temporarily(self, f):
        return Temporary(self, f)


class Temporary:
    def __init__(self, events, f):
        self.events, self.f = events, f

    def __enter__(self):
        self.events.listeners.insert(0, self.f)
        self.events.log.append("+a")

    def __exit__(self, *_):
        self.events.listeners.remove(self.f)
        self.events.log.append("-a")


class B:
    def __init__(self, log):
        self.log = log

    def hear(self, x):
        self.log.append(f"b:{x}")


e = Events()
e.on(B(e.log).hear)
with e.temporarily(lambda x: e.log.append(f"a:{x}")):
    e.emit(1)
e.emit(2)
e.log
