# case: attributes in asynchronous code go through the guard wherever they stand
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython hands out what is asked for
def g():
    yield
class Items:
    def __aiter__(self):
        return self
    async def __anext__(self):
        return 1
    async def __aenter__(self):
        return 1
    async def __aexit__(self, *a):
        pass
async def awaits():
    await g().gi_frame
async def loops():
    async for len.x in Items():
        return 1
async def loops_over():
    async for x in g().gi_code:
        pass
async def manages():
    async with Items() as int.x:
        return 1
async def comprehends():
    return [x.f_back async for x in Items()]
async def augments():
    len.x += await co()
async def co():
    return 1
found = []
for f in (awaits, loops, loops_over, manages, comprehends, augments):
    try:
        f().send(None)
    except AttributeError as error:
        found.append(type(error).__name__)
found
