# case: no object that a program can hold gives a frame, a code object or a namespace by any name
# policy: script {"modules": {"math": null}}
# expect: value []
# cpython: skip CPython hands them out
import math


class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        self.args = args
        return True


class A:
    def m(self):
        pass


def g():
    yield


def f():
    pass


manager = Manager()
with manager:
    1 / 0
things = [g(), g, f, A, A(), A().m, len, "".join, math, math.sqrt, iter([]), map(f, []), property(f), staticmethod(f), *manager.args]
things += [(x for x in []), lambda: 0, type(f), type(g()), type(f()), super, {}.items(), list[int], int | str, str.upper]
names = """gi_frame gi_code gi_yieldfrom gi_running gi_suspended cr_frame cr_code cr_await ag_frame ag_code tb_frame tb_next
    tb_lasti tb_lineno f_back f_builtins f_code f_globals f_lasti f_locals f_trace f_generator co_code co_consts co_names
    func_globals func_code func_closure func_defaults im_func im_self im_class cell_contents mro fget fset fdel obj""".split()
[(str(thing), name) for thing in things for name in names if hasattr(thing, name)]
