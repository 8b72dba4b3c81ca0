# case: the methods of a generator do not lead to it or to their own inside
# expect: value [False, False, False, False, False, False]
# cpython: skip CPython hands the generator out
g = (x for x in [])
[hasattr(m, name) for m in [g.send, g.throw, g.close] for name in ["__self__", "__func__"]]
