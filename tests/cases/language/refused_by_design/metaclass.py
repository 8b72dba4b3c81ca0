# case: metaclasses are refused: they decide how classes are made, and guards mark classes there
# expect: refused F105 line 6
class Meta:
    def __call__(cls):
        return "made"


class Thing(metaclass=Meta):
    pass
