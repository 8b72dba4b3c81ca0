# case: coroutines that still wait when they or the program end run nothing more
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# limits: {"steps": 50000000}
# expect: value 1
# cpython: skip CPython closes it, which runs its `finally`
class Pause:
    def __await__(self):
        yield 1
async def co():
    try:
        await Pause()
    finally:
        while True:
            pass
c = co()
c.send(None)
del c
1
