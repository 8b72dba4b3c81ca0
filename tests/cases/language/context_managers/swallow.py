# case: __exit__ that gives True swallows the exception
# expect: value ['KeyError', 'passed']
class Ignore:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.error = error
        return kind is not None and issubclass(kind, self.kinds)


with Ignore(KeyError, ValueError) as i:
    {}["x"]
try:
    with Ignore(KeyError):
        1 / 0
except ZeroDivisionError:
    r = "passed"
[type(i.error).__name__, r]
