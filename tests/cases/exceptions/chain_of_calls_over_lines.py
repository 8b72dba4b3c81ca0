# case: an error within a chain of calls over lines is blamed on the line of its attribute
# expect: raises AttributeError: 'zz'
# traceback: <module>:9
class A:
    def m(self):
        return self

a = A()
b = (a
 .m()
 .m()
 .zz)
b
