# case: the great circle between two cities
# policy: script {"modules": {"math": null}}
# expect: value [877, 12.5664, 6.2832]
import math


def haversine(a, b):
    (la1, lo1), (la2, lo2) = [tuple(map(math.radians, p)) for p in (a, b)]
    h = math.sin((la2 - la1) / 2) ** 2 + math.cos(la1) * math.cos(la2) * math.sin((lo2 - lo1) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))


[round(haversine((52.52, 13.405), (48.8566, 2.3522))), round(math.pi * 2 ** 2, 4), round(math.tau, 4)]
