# case: getattr, setattr, hasattr and delattr on own objects
# expect: value [1, None, True, False, 2, False]
class O:
    def __init__(self):
        self.a = 1


o = O()
r = [getattr(o, "a"), getattr(o, "zz", None), hasattr(o, "a"), hasattr(o, "b")]
setattr(o, "b", 2)
r.append(o.b)
delattr(o, "b")
r + [hasattr(o, "b")]
