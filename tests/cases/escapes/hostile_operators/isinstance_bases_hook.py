# case: an object that answers for `__bases__` confuses no check: it stays no class
# expect: value False
# cpython: skip CPython consults `__bases__` of any object
class Evil:
    def __getattr__(self, name):
        return (str,)


issubclass(Evil(), int)
