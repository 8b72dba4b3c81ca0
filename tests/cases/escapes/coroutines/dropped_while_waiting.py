# case: a coroutine that is dropped while it waits is gone: none of its code runs, and nothing warns
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value []
# cpython: skip CPython closes it, which runs its `finally`
class Pause:
    def __await__(self):
        yield 1
async def first():
    try:
        await Pause()
    finally:
        log.append("finally")
        1 / 0
async def second():
    try:
        await Pause()
    finally:
        log.append("finally of the second")
        await Pause()
async def third():
    try:
        await Pause()
    except GeneratorExit as stop:
        log.append("finally of the third" if not hasattr(stop, "gi_frame") else "reached")
        raise KeyError("x")
log = []
for make in (first, second, third):
    c = make()
    c.send(None)
    del c
log
