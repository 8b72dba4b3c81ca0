# case: a round-robin scheduler of tasks that are generators, with sleep, spawn and messages
# expect: value [['0:a0', '0:b0', '0:c0', '1:c1', '2:a1', '3:b1', '4:a2'], {'odd': "bad request 'what'", 'parent': 'sent', 'box': ('parent', 7), 'broken': "ZeroDivisionError('division by zero')", 'child': 2, 'b': 2, 'a': 3}, 6]
class Task:
    ids = 0

    def __init__(self, generator, name):
        Task.ids += 1
        self.id, self.generator, self.name = Task.ids, generator, name
        self.wake, self.value = 0, None


class Scheduler:
    def __init__(self):
        self.tasks, self.time, self.log, self.results, self.mail = [], 0, [], {}, {}

    def spawn(self, generator, name):
        task = Task(generator, name)
        self.tasks.append(task)
        return task.id

    def run(self):
        while self.tasks:
            ready = [t for t in self.tasks if t.wake <= self.time]
            if not ready:
                self.time = min(t.wake for t in self.tasks)
                continue
            task = ready[0]
            self.tasks.remove(task)
            try:
                request = task.generator.send(task.value)
            except StopIteration as stop:
                self.results[task.name] = stop.value
                continue
            except Exception as e:
                self.results[task.name] = repr(e)
                continue
            task.value = None
            match request:
                case ("sleep", n):
                    task.wake = self.time + n
                case ("spawn", generator, name):
                    task.value = self.spawn(generator, name)
                case ("send", to, message):
                    self.mail.setdefault(to, []).append(message)
                case ("receive",):
                    box = self.mail.get(task.name, [])
                    if box:
                        task.value = box.pop(0)
                    else:
                        task.generator = self.retry(task.generator)
                        task.wake = self.time + 1
                case None:
                    pass
                case other:
                    task.generator.close()
                    self.results[task.name] = f"bad request {other!r}"
                    continue
            self.tasks.append(task)

    def retry(self, generator):
        while True:
            message = yield ("receive",)
            if message is not None:
                break
        return (yield from self.resume(generator, message))

    def resume(self, generator, value):
        while True:
            try:
                request = generator.send(value)
            except StopIteration as stop:
                return stop.value
            value = yield request


s = Scheduler()


def ticker(name, n, pause):
    for i in range(n):
        s.log.append(f"{s.time}:{name}{i}")
        yield "sleep", pause
    return n


def parent():
    child = yield "spawn", ticker("c", 2, 1), "child"
    yield
    yield "send", "box", {"from": "parent", "child": child}
    return "sent"


def box():
    letter = yield ("receive",)
    return letter["from"], letter["child"]


def broken():
    yield "sleep", 2
    return 1 / 0


for generator, name in ((ticker("a", 3, 2), "a"), (ticker("b", 2, 3), "b"), (parent(), "parent"), (box(), "box"), (broken(), "broken"), ((x for x in ["what"]), "odd")):
    s.spawn(generator, name)
s.run()
[s.log, s.results, s.time]
