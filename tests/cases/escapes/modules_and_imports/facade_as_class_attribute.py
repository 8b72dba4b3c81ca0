# case: a module as a class attribute, default and closure is the same facade
# policy: script {"modules": {"math": null}}
# expect: value [False, False, False, 4.0]
# cpython: skip CPython hands the module's inside out
import math


class A:
    lib = math

    def m(self, lib=math):
        return lib


def closure():
    return math


[hasattr(A.lib, "os"), hasattr(A().m(), "__dict__"), hasattr(closure(), "__loader__"), A.lib.sqrt(16)]
