# case: a scheduler of generator tasks with sleeping, messages between tasks, and results
# expect: value [[(3, 'consumer', 'got 0'), (6, 'consumer', 'got 1'), (9, 'consumer', 'got 4'), (12, 'consumer', 'got 9')], {'broken': 'failed: out of order', 'producer': 'made 4', 'consumer': 14}, 12, 0]
def sleep(ticks):
    yield ("sleep", ticks)


class Channel:
    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)

    def get(self):
        while not self.items:
            yield ("wait", self)
        return self.items.pop(0)


class Loop:
    def __init__(self):
        self.now, self.serial, self.sleeping, self.log, self.results = 0, 0, [], [], {}

    def spawn(self, name, task, delay=0):
        self.serial += 1
        self.sleeping.append((self.now + delay, self.serial, name, task))

    def run(self, limit=50):
        while self.sleeping and self.now < limit:
            self.sleeping.sort(key=lambda t: t[:2])
            self.now, _, name, task = self.sleeping.pop(0)
            try:
                command = task.send(None)
            except StopIteration as end:
                self.results[name] = end.value
            except Exception as error:
                self.results[name] = f"failed: {error}"
            else:
                match command:
                    case ("sleep", int(ticks)):
                        self.spawn(name, task, ticks)
                    case ("wait", Channel(items=[])):
                        self.spawn(name, task, 1)
                    case other:
                        self.log.append((self.now, name, other))
                        self.spawn(name, task)


def producer(channel, n):
    for i in range(n):
        yield from sleep(3)
        channel.put(i * i)
    channel.put(None)
    return f"made {n}"


def consumer(channel):
    total = 0
    while (item := (yield from channel.get())) is not None:
        yield f"got {item}"
        total += item
    return total


def broken():
    yield from sleep(4)
    raise RuntimeError("out of order")


loop, channel = Loop(), Channel()
loop.spawn("consumer", consumer(channel))
loop.spawn("producer", producer(channel, 4))
loop.spawn("broken", broken())
loop.run()
[loop.log, loop.results, loop.now, len(loop.sleeping)]
