# case: nor by getattr
# expect: raises AttributeError: __anything__
# cpython: skip CPython asks the hook
class C:
    def __getattr__(self, name):
        return 1


getattr(C(), "__anything__")
