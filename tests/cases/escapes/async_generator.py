# case: asynchronous generators, loops and managers are refused
# expect: refused
async def f():
    async for x in y:
        yield x
    async with z:
        await w
