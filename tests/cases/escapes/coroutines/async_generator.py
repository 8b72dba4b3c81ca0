# case: asynchronous generators, loops and managers are refused
# expect: refused F102 line 1 column 1, F102 line 2 column 5, F102 line 4 column 5, F102 line 5 column 9
async def f():
    async for x in y:
        yield x
    async with z:
        await w
