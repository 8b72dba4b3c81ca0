# case: an object with `__mro_entries__` is no base
# expect: refused F202 line 2 column 9
class B:
    def __mro_entries__(self, bases):
        return (str,)


class C(B()):
    pass
