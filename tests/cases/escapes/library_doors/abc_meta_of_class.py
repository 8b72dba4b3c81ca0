# case: type() of an abstract class gives the token
# policy: script {"modules": {"abc": null}}
# expect: raises TypeError
import abc


class A(abc.ABC):
    pass


type(A)("X", (), {})
