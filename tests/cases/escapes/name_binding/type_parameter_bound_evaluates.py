# case: bound and default of a type parameter run nothing and hide no dunder
# expect: value [[], 3]
# cpython: skip CPython lacks the default of a type parameter before 3.13
ran = []


def note(x):
    ran.append(x)
    return int


def f[T: note("bound") = note("default")](x: T) -> note("result"):
    return x


class A[T: note("bound of a class") = 1 / 0]:
    pass


type X[T: note("bound of an alias")] = note("alias")
[ran, f(3)]
