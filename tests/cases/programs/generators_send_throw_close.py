# case: generators that take values: a running mean, an accumulator that resets, delegation, return values
# expect: value [[10.0, 15.0, 20.0, 5.0], [(3, 20.0), (1, 5.0)], [5, 11, 100, 101, 0, ('k',), 'over'], 0, ['open', 'asked to close', 'closed', 'open', 'closed'], 'generator ignored GeneratorExit', "can't send non-None value to a just-started generator", 'generator raised StopIteration', 'done']
def averager():
    total = count = 0
    mean = None
    while True:
        x = yield mean
        if x is None:
            return count, mean
        total += x
        count += 1
        mean = total / count


def delegate(results):
    while True:
        results.append((yield from averager()))


class Reset(Exception):
    pass


def accumulator():
    total = 0
    while True:
        try:
            total += yield total
        except Reset as r:
            total = r.args[0] if r.args else 0


def resource(log):
    log.append("open")
    try:
        for i in range(3):
            yield i
    except GeneratorExit:
        log.append("asked to close")
        raise
    finally:
        log.append("closed")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


results, log = [], []
d = delegate(results)
next(d)
means = [d.send(x) for x in (10, 20, 30)]
d.send(None)
means.append(d.send(5))
d.send(None)
a = accumulator()
next(a)
sums = [a.send(5), a.send(6), a.throw(Reset(100)), a.send(1), a.throw(Reset)]
try:
    a.throw(KeyError("k"))
except KeyError as e:
    sums.append(e.args)
try:
    a.send(1)
except StopIteration:
    sums.append("over")
r = resource(log)
first = next(r)
r.close()
r.close()
for _ in resource(log):
    pass
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    message = str(e)
g = averager()
try:
    g.send(1)
except TypeError as e:
    early = str(e)


def leaks():
    yield 1
    raise StopIteration("inside")


try:
    list(leaks())
except RuntimeError as e:
    wrapped = str(e)
[means, results, sums, first, log, message, early, wrapped, next(r, "done")]
