# case: a method that captures arguments, reads an outer variable and uses super(): verification knows each cell
# expect: value [3, 5, 7]
class Base:
    def total(self):
        return 3


def make(extra):
    class Child(Base):
        def total(self, *more, **named):
            def later():
                return named["b"]

            return [super().total(), extra, later()]

    return Child


make(5)().total(1, b=7)
