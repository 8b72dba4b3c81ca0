# case: distance on a sphere, rounded
# policy: script {"modules": {"math": null}}
# inputs: {"a": (52.52, 13.405), "b": (48.8566, 2.3522)}
# expect: value 877.5
import math


def distance(p, q):
    (la1, lo1), (la2, lo2) = [tuple(map(math.radians, x)) for x in (p, q)]
    h = math.sin((la2 - la1) / 2) ** 2 + math.cos(la1) * math.cos(la2) * math.sin((lo2 - lo1) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))


round(distance(a, b), 1)
