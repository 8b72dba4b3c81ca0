# case: an object that says it has BaseException among its bases catches nothing
# expect: raises TypeError or raises KeyError: 'x'
class Fake:
    def __getattr__(self, name):
        return (BaseException,)


try:
    raise KeyError("x")
except Fake():
    pass
