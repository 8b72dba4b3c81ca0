# case: a super object is no data
# expect: not data: super
class A:
    def m(self):
        return super()


A().m()
