# case: async for and asynchronous generators
# policy: script {"syntax": ["lambda", "comprehension", "fstring", "walrus", "loop", "function", "generator", "class", "try", "with", "match", "assert", "delete", "import", "async"]}
# expect: value ([0, 10, 20], [1, 3], {0: 0, 1: 1})
def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value


async def ticks(n):
    for i in range(n):
        yield i


async def main():
    out = []
    async for t in ticks(3):
        out.append(t * 10)
    return out, [t async for t in ticks(5) if t % 2], {t: t async for t in ticks(2)}


run(main())
