# case: two leading underscores are mangled with the class's name
# expect: value [True, False, 500, 1234, 9]
class Account:
    def __init__(self):
        self.__pin = 1234
        self._limit = 500

    def check(self, pin):
        return self.__pin == pin


class Child(Account):
    def __init__(self):
        super().__init__()
        self.__pin = 9


a = Child()
[a.check(1234), hasattr(a, "__pin"), a._limit, a._Account__pin, a._Child__pin]
