# case: names in strings are not mangled; private names of another class are reached by their full name, as in Python
# expect: value [False, 1, 1, False, False]
class A:
    def __init__(self):
        self.__x = 1
    def get(self):
        return [hasattr(self, "__x"), getattr(self, "_A__x"), self.__x]
class B:
    def peek(self, a):
        return [hasattr(a, "__x"), hasattr(a, "_B__x")]
A().get() + B().peek(A())
