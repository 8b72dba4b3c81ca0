# case: records pass through a pipeline of composed generators and report what they dropped
# inputs: {"records": [{"id": 1, "v": "10"}, {"id": 2, "v": "x"}, {"id": 3, "v": "-5"}, {"id": 1, "v": "7"}]}
# expect: value [[{'id': 1, 'v': 10}], [(2, "invalid literal for int() with base 10: 'x'"), (3, 'negative'), (1, 'duplicate')]]
dropped = []


def stage(f):
    def make(*args, **kwargs):
        return lambda items: f(items, *args, **kwargs)
    return make


@stage
def parse(items, field):
    for item in items:
        try:
            yield {**item, field: int(item[field])}
        except (ValueError, KeyError) as error:
            dropped.append((item["id"], str(error)))


@stage
def keep(items, predicate, reason="filtered"):
    for item in items:
        if predicate(item):
            yield item
        else:
            dropped.append((item["id"], reason))


@stage
def unique(items, key):
    seen = set()
    for item in items:
        if item[key] in seen:
            dropped.append((item[key], "duplicate"))
            continue
        seen.add(item[key])
        yield item


def pipe(items, *stages):
    for s in stages:
        items = s(items)
    return list(items)


[pipe(records, parse("v"), keep(lambda r: r["v"] > 0, reason="negative"), unique("id")), dropped]
