# case: `async def` is refused, and a coroutine's frame with it
# expect: refused F102 line 1 column 1
async def f():
    pass


f().cr_frame
