# case: what a call gives as a special method is the program's own object, or the guard refuses it
# expect: value ['AttributeError', 'AttributeError', 'TypeError', 'TypeError', 'called', 5, 'TypeError']
# cpython: skip CPython hands out what is asked for
def raw():
    class A:
        __init__ = getattr(object, "__init__")
def reduced():
    class A:
        __eq__ = getattr(object, "__reduce_ex__")
def guard():
    class A:
        __new__ = type(5, (), {})
def number():
    class A:
        __call__ = (lambda: 1)()
    A()()
def own():
    class A:
        __call__ = staticmethod(lambda: "called")
    return A()()
def computed():
    class A:
        __len__ = property(lambda self: lambda: 5)
    return len(A())
def machine():
    class A:
        __call__ = type(lambda: 0)(1, {})
found = []
for use in (raw, reduced, guard, number, own, computed, machine):
    try:
        found.append(use())
    except (AttributeError, TypeError) as error:
        found.append(type(error).__name__)
found
