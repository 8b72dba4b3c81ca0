# case: asynchronous loops and managers are refused outside of functions too
# expect: refused F102 line 1 column 1, F102 line 3 column 1
async for x in y:
    pass
async with z:
    pass
