# case: private names below an own class: the own part gives them, the builtin part never
# expect: value [1, 2]
class D(dict):
    def __init__(self):
        self._own = 1
        self.__own = 2
    def show(self):
        return [self._own, self.__own]
r = D().show()
for name in ("_D__own", "_own", "_dict__own", "_keys", "__keys"):
    for x in ({}, dict, D):
        if hasattr(x, name):
            r.append(name)
r
