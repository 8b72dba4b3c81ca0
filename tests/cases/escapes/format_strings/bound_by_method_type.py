# case: format bound to a template by the class of methods
# expect: raises AttributeError: 'int' object has no attribute '__class__'
class A:
    def m(self):
        pass
bind = type(A().m)
bind(str.format, "{0.__class__.__base__}")(1)
