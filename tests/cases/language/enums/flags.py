# case: flags combine
# policy: script {"modules": {"enum": null}}
# expect: value [True, False, 3, 'W', False, True, ['R', 'W'], True]
from enum import Flag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


rw = Perm.R | Perm.W
[Perm.R in rw, Perm.X in rw, rw.value, (rw & Perm.W).name, bool(rw & Perm.X), (rw ^ Perm.R) is Perm.W, [p.name for p in Perm if p in rw], Perm(5) == Perm.R | Perm.X]
