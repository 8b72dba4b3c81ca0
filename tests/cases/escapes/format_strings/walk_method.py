# case: format strings over bound methods, of the program and of builtins
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        pass
r = []
for name in ("__self__", "__func__", "__objclass__", "im_func", "im_self", "__call__", "__reduce__"):
    for x in (A().m, A.m, [].append, "".format, len, print, list.append):
        try:
            r.append(("{0." + name + "}").format(x))
        except AttributeError:
            pass
r
