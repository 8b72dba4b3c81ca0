# case: a chain of bound methods of bound methods answers for nothing but itself, and uses up no stack
# expect: value ['AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython asks what is bound, to the end of its stack
class A:
    def m(self):
        pass

M = type(A().m)
x = A().m
for _ in range(20_000):
    x = M(x, 1)

def end(act):
    try:
        return act()
    except AttributeError as error:
        return type(error).__name__

[end(lambda: x.foo), end(lambda: x.__name__), end(lambda: x.__doc__)]
