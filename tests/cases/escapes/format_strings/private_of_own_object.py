# case: private names in format strings belong to own objects, unmangled; to nothing else
# expect: value ['1 2', 'refused', 'refused', 'refused', 'refused']
class A:
    def __init__(self):
        self._x = 1
        self.__y = 2
r = ["{0._x} {0._A__y}".format(A())]
for x, name in ((A(), "__y"), (1, "_x"), (len, "_x"), ([], "_A__y")):
    try:
        r.append(("{0." + name + "}").format(x))
    except AttributeError:
        r.append("refused")
r
