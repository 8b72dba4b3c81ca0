# case: `async` is refused unless the policy says it: there is no event loop in here
# expect: refused F102 line 1, F102 line 2
async def main():
    await work()
