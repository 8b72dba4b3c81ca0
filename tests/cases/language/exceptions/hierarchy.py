# case: classes are caught by their bases
# expect: value [['B', 'C', 'D'], True, True, True]
class B(Exception):
    pass


class C(B):
    pass


class D(C):
    pass


out = []
for cls in [B, C, D]:
    try:
        raise cls()
    except D:
        out.append("D")
    except C:
        out.append("C")
    except B:
        out.append("B")
[out, issubclass(KeyError, LookupError), issubclass(ZeroDivisionError, ArithmeticError), issubclass(UnicodeDecodeError, ValueError)]
