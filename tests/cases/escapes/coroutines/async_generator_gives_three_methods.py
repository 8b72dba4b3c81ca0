# case: an asynchronous generator gives asend, athrow and aclose, and what these give has no inside either
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value [{'aclose', 'asend', 'athrow', 'close', 'send', 'throw'}, {'__aiter__', '__anext__', '__await__', '__iter__', '__next__'}]
# cpython: skip CPython hands out what is asked for
async def ag():
    yield 1
    yield 2
g = ag()
try:
    g.asend(None).send(None)
except StopIteration:
    pass
things = [ag(), g, g.asend(None), g.athrow(ValueError), g.aclose(), anext(ag()), anext(ag(), 5)]
names = "ag_frame ag_code ag_await ag_running ag_suspended asend athrow aclose send throw close gi_frame cr_frame __await__ __aiter__ __anext__ __iter__ __next__ __class__ __name__ __self__"
given, told = set(), set()
for x in things:
    for n in names.split():
        if getattr(x, n, names) is not names:
            given.add(n)
        elif hasattr(x, n):
            told.add(n)
[given, told]
