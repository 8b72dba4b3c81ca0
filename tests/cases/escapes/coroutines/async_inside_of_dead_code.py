# case: dead asynchronous code is refused as well
# expect: refused F102 line 2 column 5
if False:
    async def f(): pass
