# case: the name of a bound method is that of its function, whatever the object that it is bound to answers
# expect: value ['m', 'append', 'join', 'format', []]
class A(list):
    def m(self):
        pass
    def __getattr__(self, name):
        asked.append(name)
        return (x for x in ())
asked = []
a = A()
[a.m.__name__, a.append.__name__, "".join.__name__, "".format.__name__, asked]
