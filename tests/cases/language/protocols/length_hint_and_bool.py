# case: truth by __bool__, else __len__
# expect: value [False, True, True, 'y', True]
class A:
    def __len__(self):
        return 0


class B(A):
    def __bool__(self):
        return True


[bool(A()), bool(B()), not A(), "x" if A() else "y", bool(object())]
