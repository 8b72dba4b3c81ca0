# case: what a bound method has inside, by name: that it can be called is said, but nothing is given
# expect: value [[], {'__call__', '__get__'}]
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        pass
names = "__self__ __func__ __call__ __get__ __reduce__ __objclass__ __text_signature__ im_func im_self __wrapped__"
pairs = [(n, x) for n in names.split() for x in (A().m, A.m, [].append, list.append, "".format, len)]
[[n for n, x in pairs if getattr(x, n, pairs) is not pairs], {n for n, x in pairs if hasattr(x, n)}]
