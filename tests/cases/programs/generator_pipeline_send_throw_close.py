# case: a pipeline of coroutine-like generators with send, throw and close, and what finally does in each
# expect: value [[10.0, 15.0, 30.0, 'reset', 7.0, None], [10.0, 15.0, 30.0, 7.0, 'end'], [0, 2, 4, 'end'], [1, 3, 5, 'end'], [3, 2, 1, 'LIFT-OFF', 'default', 'closed', "can't send non-None value to a just-started generator"]]
def coroutine(function):
    def start(*args, **kwargs):
        generator = function(*args, **kwargs)
        next(generator)
        return generator

    return start


@coroutine
def collect(into):
    try:
        while True:
            into.append((yield))
    except GeneratorExit:
        into.append("end")


@coroutine
def average(target):
    total = n = 0
    result = None
    try:
        while True:
            try:
                value = yield result
            except ZeroDivisionError:
                total = n = 0
                result = "reset"
            else:
                total += value
                n += 1
                result = total / n
                target.send(round(result, 3))
    finally:
        target.close()


@coroutine
def split(even, odd):
    while (value := (yield)) is not None:
        (odd if value % 2 else even).send(value)


def countdown(n):
    while n:
        jump = yield n
        n = jump if jump is not None else n - 1
    return "lift-off"


def mission():
    result = yield from countdown(3)
    yield result.upper()
    return "over"


means, evens, odds = [], [], []
mean = average(collect(means))
values = [mean.send(v) for v in (10, 20, 60)]
values.append(mean.throw(ZeroDivisionError))
values.append(mean.send(7))
mean.close()
mean.close()
router = split(collect(evens), collect(odds))
for i in range(6):
    router.send(i)
try:
    router.send(None)
except StopIteration as e:
    values.append(e.value)
m = mission()
steps = [next(m), m.send(2), next(m), next(m), next(m, "default")]
try:
    mean.send(1)
except StopIteration:
    steps.append("closed")
try:
    countdown(5).send(1)
except TypeError as e:
    steps.append(str(e))
[values, means, evens, odds, steps]
