# case: coroutines driven by hand: a loop of one's own with sleeping tasks
# policy: script {"syntax": ["lambda", "comprehension", "fstring", "walrus", "loop", "function", "generator", "class", "try", "with", "match", "assert", "delete", "import", "async"]}
# expect: value [{'failing': "ValueError('late')", 'a': 2, 'parent': 3, 'b': 3, 'uses': [10, 20, 1, 0, 'done', {'a': 1}]}, ['a0@1', 'a1@3', 'b0@2', 'b1@4', 'b2@7', 'caught late', 'child0@1', 'child0@2', 'child1@4', "close KeyError('swallowed')", 'open', 'p0@7'], 'cannot reuse already awaited coroutine', 7]
class Sleep:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        got = yield self.n
        return got


class Loop:
    def __init__(self):
        self.now, self.queue, self.results = 0, [], {}

    def spawn(self, name, coro, at=0):
        self.queue.append((at, len(self.queue), name, coro, None))

    def run(self):
        order = 0
        while self.queue:
            self.queue.sort(key=lambda t: t[:2])
            at, _, name, coro, value = self.queue.pop(0)
            self.now = max(self.now, at)
            try:
                delay = coro.send(value and self.now)
            except StopIteration as stop:
                self.results[name] = stop.value
            except Exception as e:
                self.results[name] = repr(e)
            else:
                order += 1
                self.queue.append((self.now + delay, 100 + order, name, coro, True))
        return self.results


log = []


async def work(name, n):
    for i in range(n):
        at = await Sleep(i + 1)
        log.append(f"{name}{i}@{at}")
    return n


async def parent():
    total = 0
    for n in (1, 2):
        total += await work("child", n)
    try:
        await failing()
    except ValueError as e:
        log.append(f"caught {e}")
    return total


async def failing():
    await Sleep(1)
    raise ValueError("late")


class Resource:
    async def __aenter__(self):
        await Sleep(1)
        log.append("open")
        return self

    async def __aexit__(self, kind, value, traceback):
        log.append(f"close {value!r}")
        return isinstance(value, KeyError)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        await Sleep(1)
        return self.n


async def ticks(n):
    for i in range(n):
        await Sleep(1)
        yield i * 10


async def uses():
    async with Resource() as r:
        values = [x async for x in ticks(3) if x]
        raise KeyError("swallowed")
    async for n in Countdown(2):
        values.append(n)
    else:
        values.append("done")
    values.append({k: v async for k, v in pairs()})
    return values


async def pairs():
    yield "a", await work("p", 1)


loop = Loop()
loop.spawn("a", work("a", 2))
loop.spawn("b", work("b", 3), at=1)
loop.spawn("parent", parent())
loop.spawn("uses", uses())
loop.spawn("failing", failing())
results = loop.run()
c = work("c", 1)
c.send(None)
c.close()
try:
    c.send(None)
except RuntimeError as e:
    reused = str(e)
[results, sorted(log), reused, loop.now]
