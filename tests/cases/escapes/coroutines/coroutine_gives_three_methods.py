# case: a coroutine gives send, throw and close, and neither frame nor code, whatever state it is in
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value [{'send', 'throw', 'close'}, {'__await__', '__class__ refused'}]
# cpython: skip CPython hands out what is asked for
class Pause:
    def __await__(self):
        yield 1
async def co():
    await Pause()
fresh, waiting, done = co(), co(), co()
waiting.send(None)
done.close()
names = "cr_frame cr_code cr_await cr_origin cr_running cr_suspended gi_frame f_back send throw close __await__ __class__ __name__ __qualname__ __del__"
given, told = set(), set()
for c in (fresh, waiting, done):
    for n in names.split():
        if getattr(c, n, names) is not names:
            given.add(n)
        elif hasattr(c, n):
            told.add(n)
    try:
        "{0.__class__}".format(c)
    except AttributeError:
        told.add("__class__ refused")
[given, told]
