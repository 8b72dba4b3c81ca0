# case: parenthesised context managers
# expect: value [1, 2]
class M:
    def __init__(self, x):
        self.x = x

    def __enter__(self):
        return self.x

    def __exit__(self, *args):
        return None


with (
    M(1) as a,
    M(2) as b,
):
    r = [a, b]
r
