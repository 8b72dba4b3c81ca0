# case: a name of a type parameter is no value: reading it gives neither the builtin nor the variable outside
# expect: refused F103 line 2 column 12, F103 line 6 column 16, F103 line 9 column 12, F103 line 11 column 1
def f[getattr](x):
    return getattr(x, "real")
def outer():
    secret = 1
    def inner[secret]():
        return secret
    return inner
class A[len]:
    size = len("x")
type print = int
print(1)
