# case: a bound method that the program makes of its own parts asks them for names only, and is read as any method
# expect: value [(5, 1), '__name__', ['__name__', '__qualname__'], 'AttributeError', 'AttributeError', 'AttributeError', 'TypeError', 'TypeError']
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        pass
class Callable:
    def __getattr__(self, name):
        log.append(name)
        return name
    def __call__(self, *arguments):
        return arguments
bind = type(A().m)
log = []
b = bind(Callable(), 5)
found = [b(1), b.__name__, log]
repr(b)
for use in (lambda: b.x, lambda: "{0.__self__}".format(b), lambda: b.__call__(1), lambda: bind(5, 5), lambda: bind(print, None)):
    try:
        found.append(use())
    except (AttributeError, TypeError) as error:
        found.append(type(error).__name__)
found
