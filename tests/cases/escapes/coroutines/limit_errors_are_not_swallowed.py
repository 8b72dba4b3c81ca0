# case: no coroutine, manager or awaited object outlives a limit by catching everything
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# limits: {"steps": 100000000}
# expect: limit steps
class M:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *a):
        return True
class Awaited:
    def __await__(self):
        while True:
            try:
                yield 1
            except BaseException:
                pass
async def co():
    while True:
        try:
            async with M():
                await Awaited()
        except BaseException:
            pass
        finally:
            continue
c = co()
while True:
    try:
        while True:
            c.send(None)
    except BaseException:
        pass
