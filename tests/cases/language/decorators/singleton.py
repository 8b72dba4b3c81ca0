# case: one instance for all callers
# expect: value [True, 'x']
def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]
    return get


@singleton
class Config:
    def __init__(self, name="default"):
        self.name = name


a, b = Config("x"), Config("y")
[a is b, b.name]
