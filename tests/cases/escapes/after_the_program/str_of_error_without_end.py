# case: an exception whose text never comes ends by the limits
# limits: {"steps": 300000000}
# expect: limit steps
class E(Exception):
    def __str__(self):
        while True:
            pass


raise E("x")
