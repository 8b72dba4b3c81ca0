# case: the copy of a bound method binds a copy
# policy: script {"modules": {"copy": null}}
# expect: value False
import copy


class C:
    def m(self):
        return self


c = C()
copy.deepcopy(c.m)() is c
