# case: an own class derives from an own abstract class, and gives what it has
# policy: script {"modules": {"abc": null}}
# expect: value 5
import abc


class A(abc.ABC):
    @abc.abstractmethod
    def m(self): ...


class B(A):
    _mine = 5

    def m(self):
        return self._mine


B().m()
