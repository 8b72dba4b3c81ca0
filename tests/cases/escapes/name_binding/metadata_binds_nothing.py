# case: metadata of the program is an ordinary value to itself, changes nothing and leads nowhere
# expect: value [['print', 'getattr'], 1, 'NameError', False, 7]
# cpython: skip functions see the names in CPython, and so does getattr
__all__ = ["print"]
__all__ += ["getattr"]
__author__ = getattr
found = [__all__, __author__(1, "real")]
del __author__
try:
    __author__
except NameError as error:
    found.append(type(error).__name__)
class A:
    pass
found.append(hasattr(A, "__all__"))
__version__ = A
match 7:
    case __version__:
        found.append(__version__)
found
