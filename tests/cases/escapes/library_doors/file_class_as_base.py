# case: no class derives from that of a file, and no pattern takes one apart
# files: {"a": "x"}
# expect: raises TypeError: not available
class Mine(type(open("a"))):
    def read(self):
        return self._node
