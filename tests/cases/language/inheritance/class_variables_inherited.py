# case: a child sees and shadows the parent's variables
# expect: value [(0.2, 0.1), 0.1, ['base', 'child'], ['base']]
class Base:
    rate = 0.1
    tags = ["base"]


class Child(Base):
    rate = 0.2
    tags = Base.tags + ["child"]


before = Child.rate, Base.rate
del Child.rate
[before, Child.rate, Child.tags, Base.tags]
