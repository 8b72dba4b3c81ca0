# case: a class body full of names like guards changes neither its own attribute access nor its methods'
# expect: value ["UP", 1, 3, "stolen"]
def stolen(*args, **names):
    return "stolen"


class A:
    getattr = _getattr_ = attr = hasattr = stolen
    up = "up".upper()

    def m(self):
        return [self.up, [1].count(1), (3).real, self.getattr()]


A().m()
