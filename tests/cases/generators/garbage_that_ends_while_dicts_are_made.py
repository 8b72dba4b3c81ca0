# case: generators in cycles end when garbage is looked for, which may be while a dict is made of new keys; what they then do makes dicts as well
# expect: value [True, 12000]
ended = 0


def waits(box):
    global ended
    box.append(box)
    try:
        yield box
    finally:
        ended += 1
        row = {"a": ended, "b": box}
        other = {"b": ended, "a": row}
        ended += len(other) - 2


def begin():
    box = ["x" * 2000]
    running = waits(box)
    next(running)
    box.append(running)


made = 0
for n in range(3000):
    begin()
    keys = [f"{n}a", f"{n}b", f"{n}c"]
    for again in range(4):
        made += len({keys[0]: 1, keys[1]: {keys[2]: n}}) - 1
[0 <= ended <= 3000, made]
