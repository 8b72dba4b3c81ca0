# case: only exceptions can be raised, whatever else an object pretends
# expect: value 6
class Fake:
    args = ()

    def __call__(self):
        return ValueError("x")

    def __getattr__(self, name):
        return self


count = 0
for thing in [Fake(), Fake, int, "x", None, str.upper]:
    try:
        raise thing
    except TypeError:
        count += 1
count
