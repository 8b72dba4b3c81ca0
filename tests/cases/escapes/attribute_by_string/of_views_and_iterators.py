# case: what views, iterators, slices and aliases have inside, by name: nothing is given but that they can be iterated over
# expect: value [[], {'__length_hint__', '__iter__'}]
# cpython: skip CPython hands out what is asked for
names = "mapping __reduce__ __setstate__ __length_hint__ __self__ __origin__ __args__ __mro_entries__ __class__ __iter__ gi_frame f_back"
xs = ({}.keys(), {}.items(), iter({}), iter("x"), reversed([1]), range(3), slice(1), enumerate([]), zip(), filter(None, []), list[int], int | None, print)
pairs = [(n, x) for n in names.split() for x in xs]
[[n for n, x in pairs if getattr(x, n, pairs) is not pairs], {n for n, x in pairs if hasattr(x, n)}]
