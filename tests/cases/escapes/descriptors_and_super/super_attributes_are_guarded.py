# case: plain attributes by super follow the table
# expect: raises AttributeError: with_traceback
class E(Exception):
    def m(self):
        return super().with_traceback(None)


E().m()
