# case: mixing both kinds is refused whatever comes first
# expect: refused F102 line 1 column 1
async def f():
    yield from g()
    return 1
