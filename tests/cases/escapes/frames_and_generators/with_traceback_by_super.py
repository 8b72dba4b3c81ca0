# case: `with_traceback` is not there by super either
# expect: raises AttributeError: with_traceback
class E(Exception):
    def m(self):
        return super().with_traceback(None)


E().m()
