# case: keywords of a class header named like arguments of what makes classes reach the base's hook only
# expect: value [[['bases', 'body', 'dict', 'func', 'mcs', 'metatype', 'name', 'namespace', 'self']], True, True]
class A:
    def __init_subclass__(cls, **keywords):
        got.append(sorted(keywords))
got = []
class B(A, name="x", bases=(), dict={}, namespace=1, body=2, func=3, metatype=type, self=4, mcs=5):
    pass
[got, issubclass(B, A), B is not type]
