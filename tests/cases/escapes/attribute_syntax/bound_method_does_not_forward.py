# case: a bound method is not its function: private attributes of the function stay with it
# expect: raises AttributeError
class A:
    def m(self):
        pass


A.m._secret = 1
A().m._secret
