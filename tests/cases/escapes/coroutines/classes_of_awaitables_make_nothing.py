# case: the classes of coroutines and their like make no objects, are no bases, and have no special method to call
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value [{'TypeError'}, {'TypeError'}, {'AttributeError'}]
# cpython: skip CPython hands out what is asked for
async def co():
    pass
async def ag():
    yield
classes = [type(x) for x in (co(), ag(), ag().asend(None), ag().athrow(ValueError), anext(ag(), 1))]
made, based, called = set(), set(), set()
for c in classes:
    for arguments in ((), (co,), (1, 2), (ag(), 1)):
        try:
            made.add("made " + type(c(*arguments)).__name__)
        except TypeError:
            made.add("TypeError")
    try:
        class D(c):
            pass
        based.add(D)
    except TypeError:
        based.add("TypeError")
    for call in (lambda: c.__new__(c), lambda: c.__init__(co()), lambda: c.__repr__(co()), lambda: c.__setattr__(co(), "x", 1)):
        try:
            called.add(call())
        except AttributeError:
            called.add("AttributeError")
[made, based, called]
