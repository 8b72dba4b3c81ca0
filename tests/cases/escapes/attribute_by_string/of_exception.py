# case: what a caught exception has inside, by name
# expect: value []
# cpython: skip CPython hands out what is asked for
names = "__traceback__ __context__ __cause__ __notes__ __suppress_context__ with_traceback obj __dict__ __setstate__ __reduce__ name_from path tb_frame"
r = []
for f in (lambda: [].x, lambda: 1 / 0, lambda: {}[0], lambda: (lambda: y)(), lambda: next(iter([]))):
    try:
        f()
    except Exception as e:
        r += [n for n in names.split() if hasattr(e, n)]
if False:
    y = 1
r
