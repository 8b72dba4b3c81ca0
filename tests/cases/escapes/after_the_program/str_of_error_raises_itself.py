# case: an exception whose text is an exception whose text is an exception
# expect: raises E: <exception str() failed
class E(Exception):
    def __str__(self):
        raise self


raise E("x")
