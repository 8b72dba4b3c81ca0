# case: values of class keywords are the program's own: raised, called and changed by its own hook, while the class is not finished
# expect: value ['KeyError', [True], 'TypeError', 'TypeError', 'ZeroDivisionError', False]
class R:
    def __init_subclass__(cls, use=None, **rest):
        if use is not None:
            use(cls)
def fail(cls):
    raise KeyError("x")
def keep(cls):
    kept.append(hasattr(cls, "x"))
kept = []
def one():
    class A(R, use=fail): pass
def two():
    class A(R, use=keep): x = 1
    return kept
def three():
    class A(R, cls=1): pass
def four():
    class A(int, use=1): pass
def five():
    class A(R, use=1 // 0): made = True
found = []
for use in (one, two, three, four, five):
    try:
        found.append(use())
    except (KeyError, TypeError, ZeroDivisionError) as error:
        found.append(type(error).__name__)
found + [hasattr(R, "made")]
