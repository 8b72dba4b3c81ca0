# case: a name that is a type parameter and a variable too is the variable; as a type alone it cannot be read, stored past or declared
# expect: value [5, 3, 4, 6, [1, 2], "outer"]
# cpython: skip type parameters and aliases are newer than the CPython of the test environment
def as_global[T]():
    global T
    T = 5
    return T
def as_parameter[T](T):
    return T
def as_local[T]():
    T = 4
    return T
def inner[T]():
    def set(T):
        return T
    return set(6)
def looped[T]():
    return [T for T in (1, 2)]
U = "outer"
def outer():
    def f[U]():
        pass
    return U
[as_global(), as_parameter(3), as_local(), inner(), looped(), outer()]
