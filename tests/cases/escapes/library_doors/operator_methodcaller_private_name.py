# case: methodcaller of a derived class with another name
# policy: script {"modules": {"operator": null}}
# expect: raises TypeError: belongs to the base class
import operator


class M(operator.methodcaller):
    _name = "__reduce__"


M("conjugate")(5)
