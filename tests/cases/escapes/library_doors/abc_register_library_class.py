# case: registering asks a class, and gives it back as it was
# policy: script {"modules": {"abc": null}}
# expect: value [True, False]
import abc


class A(abc.ABC):
    secret = "of A"


A.register(int)
[isinstance(5, A), hasattr(5, "secret")]
