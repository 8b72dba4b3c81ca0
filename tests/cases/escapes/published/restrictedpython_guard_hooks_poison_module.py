# case: what CVE-2026-55830 was used for: a function of a shared module is replaced for everybody after
# policy: script {"modules": {"math": ["sqrt"]}}
# expect: raises AttributeError: attribute 'sqrt' of 'module' object cannot be changed
import math
def outer():
    def inner(_write_, /):
        math.sqrt = lambda x: "poisoned"
    inner(lambda x: x)
outer()
