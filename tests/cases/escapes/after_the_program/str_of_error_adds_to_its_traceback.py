# case: an exception that raises itself over and over while it is told makes no traceback without end
# expect: raises E: done
class E(Exception):
    def __str__(self):
        for _ in range(1000):
            try:
                raise self
            except E:
                pass
        return "done"


raise E("x")
