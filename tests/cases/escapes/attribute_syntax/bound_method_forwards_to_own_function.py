# case: a bound method has the attributes of the program's own function, private ones too, and no store; that of a builtin function has none
# expect: value [1, 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
class A:
    def m(self):
        pass

A.m._secret = 1
method, builtin, bound_len = A().m, [].append, type(A().m)(len, "x")

def fails(act):
    try:
        return act()
    except AttributeError:
        return "AttributeError"

def store():
    method.x = 1

[method._secret] + [fails(act) for act in (
    store, lambda: builtin._secret, lambda: bound_len.x, lambda: "".format._secret, lambda: getattr(method, "func_globals"),
)]
