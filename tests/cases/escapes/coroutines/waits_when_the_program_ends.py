# case: coroutines that still wait at the end of the program run into the limits as anything else does
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# limits: {"steps": 50000000}
# expect: limit steps
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
