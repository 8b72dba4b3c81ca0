# case: a dunder of super by name
# expect: value []
# cpython: skip CPython hands out what is asked for
class A(dict):
    def m(self):
        r = []
        for name in ("__init__", "__getattribute__", "__setattr__", "__reduce_ex__", "__class__", "__init_subclass__", "__new__", "__getitem__"):
            try:
                r.append(getattr(super(), name))
            except AttributeError:
                pass
            try:
                r.append(("{0." + name + "}").format(super()))
            except AttributeError:
                pass
        return r
A().m()
