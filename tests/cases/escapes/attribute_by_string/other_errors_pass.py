# case: an exception that is no AttributeError passes through hasattr and getattr with a default
# expect: value [('mine',), ('mine',)]
class A:
    @property
    def x(self):
        raise KeyboardInterrupt("mine")
r = []
for use in (lambda: hasattr(A(), "x"), lambda: getattr(A(), "x", 1)):
    try:
        r.append(use())
    except KeyboardInterrupt as e:
        r.append(e.args)
r
