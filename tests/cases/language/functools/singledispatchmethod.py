# case: methods chosen by the argument's type
# policy: script {"modules": {"functools": null}}
# expect: value [-5, False]
from functools import singledispatchmethod


class Negator:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError

    @neg.register(int)
    def _(self, arg):
        return -arg

    @neg.register(bool)
    def _(self, arg):
        return not arg


n = Negator()
[n.neg(5), n.neg(True)]
