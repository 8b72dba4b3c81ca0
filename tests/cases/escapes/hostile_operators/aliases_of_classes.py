# case: classes as special methods make their own instances, nothing of what they stand for
# expect: value ['B', 'int', 'list', 'TypeError', 'tuple', 'TypeError', 'str', 'bool']
class B:
    def __init__(self, *arguments):
        self.arguments = arguments
class A:
    __call__ = B
    __getitem__ = int
    __getattr__ = list
    __init_subclass__ = B
    __add__ = tuple
    __new__ = int
    __pos__ = str
    __invert__ = bool
class Made(B):
    __call__ = B
    __getitem__ = int
    __getattr__ = list
    __add__ = tuple
    __pos__ = str
    __invert__ = bool
a = Made()
def derive():
    class C(A, x=1):
        pass
found = []
for use in (lambda: a(1), lambda: a["5"], lambda: a.abc, derive, lambda: a + "ab", lambda: A(), lambda: +a, lambda: ~a):
    try:
        found.append(type(use()).__name__)
    except TypeError as error:
        found.append(type(error).__name__)
found
