# case: no __reduce_ex__ can be stored in a class
# policy: script {"modules": {"copy": null}}
# expect: raises AttributeError: '__reduce_ex__'
import copy


class C:
    pass


setattr(C, "__reduce_ex__", lambda self, protocol: "x")
