# case: getattr cannot be bound to a function by the class of methods, which makes none
# expect: raises TypeError: cannot create 'method' instances
class A:
    def m(self):
        pass
bind = type(A().m)
bind(getattr, A.m)("__globals__")
