# case: what a bound method has inside, by name
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        pass
names = "__self__ __func__ __call__ __get__ __reduce__ __objclass__ __text_signature__ im_func im_self __wrapped__"
[n for n in names.split() for x in (A().m, A.m, [].append, list.append, "".format, len) if hasattr(x, n)]
