# case: names with two leading underscores are mangled in all places of a class body
# expect: value [6, [6, 2, [2, 2], [2], False], 2]
class _Base:
    __shared = 1

    def __init__(self):
        self.__x = 1
        self.__list = [1]
        __local = 5
        self.total = __local + self.__shared

    def __hidden(self, __arg):
        return __arg * 2

    def run(self):
        self.__x += 1
        self.__list[0] += 1
        f = lambda: self.__x
        inner = [self.__x for _ in range(2)]
        result = [self.__hidden(3), f(), inner, self.__list]
        del self.__list
        return result + [hasattr(self, "_Base__list")]


b = _Base()
[b.total, b.run(), b._Base__x]
