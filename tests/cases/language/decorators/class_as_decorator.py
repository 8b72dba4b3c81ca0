# case: an object that is called instead
# expect: value [4, 9, 2]
class CountCalls:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@CountCalls
def square(x):
    return x * x


[square(2), square(3), square.calls]
