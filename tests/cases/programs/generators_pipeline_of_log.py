# case: a pipeline of generators over a log: parse, filter, group, count, with a coroutine as sink
# inputs: {"log": "10:00 INFO start\n10:01 WARN disk 91%\n\n10:02 ERROR db timeout\nbroken line\n10:03 ERROR db timeout\n10:04 INFO stop\n10:05 WARN disk 95%"}
# expect: value [{'INFO': 2, 'WARN': 2, 'ERROR': 2}, [5], 3]
# output: '10:01 WARN  disk 91%\n10:02 ERROR db timeout (x2)\n10:05 WARN  disk 95%\n--\n'
def lines(text):
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line:
            yield number, line


def records(numbered, bad):
    for number, line in numbered:
        try:
            time, level, message = line.split(" ", 2)
            hour, minute = map(int, time.split(":"))
        except ValueError:
            bad.append(number)
            continue
        yield {"at": hour * 60 + minute, "level": level, "message": message}


def at_least(items, level, order=("INFO", "WARN", "ERROR")):
    return (i for i in items if order.index(i["level"]) >= order.index(level))


def collapse(items):
    last = None
    for item in items:
        if last and (last["level"], last["message"]) == (item["level"], item["message"]):
            last["times"] += 1
        else:
            if last:
                yield last
            last = {**item, "times": 1}
    if last:
        yield last


def tee_to(sink, items):
    for item in items:
        sink.send(item)
        yield item
    sink.close()


def statistics(out):
    counts = {}
    try:
        while True:
            item = yield
            counts[item["level"]] = counts.get(item["level"], 0) + 1
    finally:
        out.update(counts)


def started(generator):
    next(generator)
    return generator


bad, out = [], {}
stream = collapse(at_least(tee_to(started(statistics(out)), records(lines(log), bad)), "WARN"))
result = [f"{r['at'] // 60:02}:{r['at'] % 60:02} {r['level']:<5} {r['message']}" + (f" (x{r['times']})" if r["times"] > 1 else "") for r in stream]
print(*result, sep="\n", end="\n--\n")
[out, bad, len(result)]
