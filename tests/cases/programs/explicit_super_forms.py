# case: super(Class, self) as older code writes it, in __init__, class methods, properties and operators
# expect: value ['loud:ANN!', 'loud:BOB!!', 'Ann!', 'red', 'no nothing', ['loud:C!', 'loud:EXTRA!'], False, True, ['louder closed', 'loud closed', 'base closed'], ['base closed']]
class Base(object):
    kind = "base"

    def __init__(self, name, **options):
        super(Base, self).__init__()
        self.name = name
        self.options = options

    @classmethod
    def create(cls, *names):
        return [cls(n) for n in names]

    @property
    def title(self):
        return self.name.title()

    def __str__(self):
        return "%s:%s" % (self.kind, self.name)

    def __eq__(self, other):
        return self.name == other.name

    def __getitem__(self, key):
        return self.options[key]

    def close(self):
        return ["base closed"]


class Loud(Base):
    kind = "loud"

    def __init__(self, name, volume=11, **options):
        super(Loud, self).__init__(name.upper(), volume=volume, **options)

    @property
    def title(self):
        return super(Loud, self).title + "!"

    def __str__(self):
        return super(Loud, self).__str__() + "!" * (self["volume"] // 10)

    def __getitem__(self, key):
        try:
            return super(Loud, self).__getitem__(key)
        except KeyError:
            return "no " + key

    def close(self):
        return ["loud closed"] + super(Loud, self).close()


class Louder(Loud):
    @classmethod
    def create(cls, *names):
        return super(Louder, cls).create(*names, "extra")

    def __eq__(self, other):
        return super().__eq__(other) and self["volume"] == other["volume"]

    def close(self):
        return ["louder closed"] + super(Louder, self).close()

    def skip(self):
        return super(Loud, self).close()


a, b = Loud("ann"), Louder("bob", 25, colour="red")
[str(a), str(b), a.title, b["colour"], b["nothing"], [str(x) for x in Louder.create("c")], b == Louder("bob"), b == Louder("BOB", 25), b.close(), b.skip()]
