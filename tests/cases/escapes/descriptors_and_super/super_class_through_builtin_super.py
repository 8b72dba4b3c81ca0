# case: super of an own class and its object, asked for a listed dunder of object
# expect: value True
# cpython: skip a dunder as a plain call of a two-argument super is refused or fine
class C:
    def m(self):
        return super().__eq__(self) in (True, NotImplemented)


C().m()
