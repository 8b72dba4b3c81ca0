# case: an event loop of ten lines runs coroutines in turn
# policy: script {"syntax": ["lambda", "comprehension", "fstring", "walrus", "loop", "function", "generator", "class", "try", "with", "match", "assert", "delete", "import", "async"]}
# expect: value [['A', 'B'], ['a0', 'b0', 'a1', 'b1', 'b2']]
class Pause:
    def __await__(self):
        yield


async def worker(name, n):
    for i in range(n):
        log.append(f"{name}{i}")
        await Pause()
    return name.upper()


def run(*coros):
    queue, results = list(coros), []
    while queue:
        c = queue.pop(0)
        try:
            c.send(None)
            queue.append(c)
        except StopIteration as e:
            results.append(e.value)
    return results


log = []
[run(worker("a", 2), worker("b", 3)), log]
