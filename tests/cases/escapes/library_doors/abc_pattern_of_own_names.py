# case: a class pattern of an own abstract class reads what an own class has
# policy: script {"modules": {"abc": null}}
# expect: value 5 or raises AttributeError
# cpython: skip this may be refused, as other classes have such a field
import abc


class A(abc.ABC):
    pass


class B(A):
    def __init__(self):
        self.value = 5


match B():
    case A(value=found):
        pass
found
