# case: `hasattr` of a special method looks at classes: no hook, property or instance of the program is asked
# expect: value [[True, True, False, False, False, True, False], [], ['other']]
# cpython: skip CPython hands out what is asked for
class A:
    def __getattr__(self, name):
        log.append(name)
        return 1
    @property
    def __len__(self):
        log.append("len")
        return 1
    __iter__ = lambda self: log.append("iter")
log = []
a = A()
answers = [hasattr(a, n) for n in ("__len__", "__iter__", "__getitem__", "__class__", "__dict__", "__init__", "__unknown__")]
before = list(log)
hasattr(a, "other")
[answers, before, log]
