# case: instances whose builtin base was never set up have empty fields and no garbage
# expect: value True
r = []
for base in (UnicodeDecodeError, UnicodeEncodeError, OSError, SyntaxError, ImportError, StopIteration, SystemExit, KeyError, AttributeError, NameError):
    class X(base):
        def __new__(cls, *args):
            return super().__new__(cls)
        def __init__(self, *args):
            pass
    x = X(1, 2, 3)
    for name in ("object", "start", "reason", "errno", "filename", "value", "code", "msg", "name", "text", "args"):
        r.append(getattr(x, name, None) in (None, 0, ()))
    str(x), repr(x)
all(r)
