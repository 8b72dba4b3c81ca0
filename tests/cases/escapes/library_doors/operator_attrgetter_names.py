# case: attrgetter of a derived class with other names
# policy: script {"modules": {"operator": null}}
# expect: raises TypeError: belongs to the base class
import operator


class A(operator.attrgetter):
    _names = ("__class__",)


A("real")(5)
