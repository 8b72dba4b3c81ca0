# case: async def as it is taught, with a runner of three lines
# policy: script {"syntax": ["lambda", "comprehension", "fstring", "walrus", "loop", "function", "generator", "class", "try", "with", "match", "assert", "delete", "import", "async"]}
# expect: value {'results': [0, 2, 4, 6], 'sum': 24, 'retry': 'ok after 2', 'error': 'always'}
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as stop:
        return stop.value


async def fetch(x: int) -> int:
    """Pretend to fetch."""
    return x * 2


async def gather(*coros):
    return [await c for c in coros]


async def retry(make, times=3):
    for attempt in range(times):
        try:
            return await make(attempt)
        except ValueError:
            if attempt == times - 1:
                raise


async def flaky(attempt):
    if attempt < 2:
        raise ValueError(attempt)
    return f"ok after {attempt}"


async def never(attempt):
    raise ValueError("always")


async def main() -> dict[str, object]:
    results = await gather(*(fetch(i) for i in range(4)))
    try:
        await retry(never)
    except ValueError as e:
        error = str(e)
    double = lambda f: f
    return {"results": results, "sum": sum([await fetch(n) for n in results]), "retry": await retry(flaky), "error": error}


run(main())
