# case: the hooks of class making see the program's own class and names
# expect: value [True, "d", False]
# cpython: skip CPython hands the namespace out
class D:
    def __set_name__(self, owner, name):
        seen.extend([owner, name, hasattr(owner, "__dict__")])


seen = []


class A:
    d = D()


[seen[0] is A, *seen[1:]]
