# case: getattr bound to a function by the class of methods is the guard still
# expect: raises AttributeError: 'function' object has no attribute '__globals__'
class A:
    def m(self):
        pass
bind = type(A().m)
bind(getattr, A.m)("__globals__")
