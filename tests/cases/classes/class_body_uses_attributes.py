# case: attributes, imports, comprehensions and loops in a class body
# policy: script {"modules": {"math": null}}
# expect: value [6.0, ["X", "Y"], 3, 2]
class Names:
    first = "x"


class C:
    import math
    from math import sqrt as root
    half = math.floor(root(9.0))
    names = [n.upper() for n in (Names.first, "y")]
    size = len(names)
    total = 0
    for n in range(4):
        total += n
    total = float(total)


[C.total, C.names, C.half, C.size]
