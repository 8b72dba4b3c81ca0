# case: the name of a bound method is asked of what it binds: the program's own object answers, or it is text
# expect: value ['len', 'm', 'int', False]
# cpython: skip CPython hands out what is asked for
class F:
    def __call__(self, *args):
        return 1
    def __getattr__(self, name):
        return (x for x in ()) if name == "__name__" else 5
class A:
    def m(self):
        pass
bind = type(A().m)
r = [bind(len, 1).__name__, bind(A.m, 1).__name__, bind(int, 1).__name__, hasattr(bind(F(), 1).__name__, "gi_frame")]
r
