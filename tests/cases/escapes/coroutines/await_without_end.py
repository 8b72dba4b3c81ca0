# case: coroutines that await coroutines without end reach the limit of recursion as calls do
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ["RecursionError", "RecursionError", "RecursionError"]
async def forever(n):
    return await forever(n + 1)
class Again:
    def __await__(self):
        return Again().__await__()
class Yields:
    def __await__(self):
        return (yield from Yields().__await__())
async def wait(x):
    await x
found = []
for c in (forever(0), wait(Again()), wait(Yields())):
    try:
        c.send(None)
    except RecursionError as error:
        found.append(type(error).__name__)
found
