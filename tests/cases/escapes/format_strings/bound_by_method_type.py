# case: format cannot be bound to a template by the class of methods, which makes none
# expect: raises TypeError: cannot create 'method' instances
class A:
    def m(self):
        pass
bind = type(A().m)
bind(str.format, "{0.__class__.__base__}")(1)
