# case: an exception whose text would end the process
# expect: raises E: <exception str() failed
class E(Exception):
    def __str__(self):
        raise SystemExit(0)


raise E("x")
