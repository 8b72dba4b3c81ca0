# case: `async def` is refused, and a coroutine's frame with it
# expect: refused
async def f():
    pass


f().cr_frame
