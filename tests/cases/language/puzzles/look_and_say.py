# case: each line says the one before
# policy: script {"modules": {"itertools": null}}
# expect: value ['1', '11', '21', '1211', '111221', '312211', '13112221']
import itertools


def say(s):
    return "".join(f"{len(list(g))}{k}" for k, g in itertools.groupby(s))


out = ["1"]
for _ in range(6):
    out.append(say(out[-1]))
out
