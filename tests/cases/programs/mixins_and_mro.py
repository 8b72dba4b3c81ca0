# case: cooperative multiple inheritance, where each class calls the next one in order
# expect: value [['invoice', 'no 1', 'time 101', 'by ada', 'stored'], 'no 2', ['by nobody', 'time 102', 'stored'], ['Base', 'Audited', 'Timestamped'], ['Base', 'Timestamped', 'Audited'], "unknown: ['color']", 'no order of bases', True]
class Base:
    def __init__(self, **kwargs):
        assert not kwargs, f"unknown: {sorted(kwargs)}"
        self.trail = ["Base"]

    def save(self):
        return ["stored"]


class Timestamped(Base):
    def __init__(self, *, clock, **kwargs):
        super().__init__(**kwargs)
        self.trail.append("Timestamped")
        self.created = clock()

    def save(self):
        return [f"time {self.created}"] + super().save()


class Audited(Base):
    def __init__(self, *, user="nobody", **kwargs):
        super().__init__(**kwargs)
        self.trail.append("Audited")
        self.user = user

    def save(self):
        return [f"by {self.user}"] + super().save()


class Counted:
    count = 0

    def save(self):
        Counted.count += 1
        return [f"no {self.count}"] + super().save()


class Invoice(Counted, Timestamped, Audited):
    def save(self):
        return ["invoice"] + super().save()


class Note(Audited, Timestamped):
    pass


def make_clock(now=100):
    def clock():
        nonlocal now
        now += 1
        return now

    return clock


clock = make_clock()
invoice = Invoice(clock=clock, user="ada")
note = Note(clock=clock)
try:
    Note(clock=clock, color="red")
except AssertionError as e:
    unknown = str(e)
try:
    class Wrong(Base, Audited):
        pass
except TypeError:
    order = "no order of bases"
[invoice.save(), invoice.save()[1], note.save(), invoice.trail, note.trail, unknown, order, isinstance(note, Timestamped)]
