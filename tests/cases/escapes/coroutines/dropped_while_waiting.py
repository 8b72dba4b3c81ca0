# case: a coroutine that is dropped while it waits runs its `finally`, and what is raised there goes nowhere
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['finally', 'finally of the second', 'finally of the third']
# cpython: skip CPython prints the exceptions that go nowhere
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
