# case: a cause must be an exception
# expect: value 4
class Fake:
    def __getattr__(self, name):
        return self


count = 0
for cause in [Fake(), Fake, 5, "x"]:
    try:
        raise ValueError("x") from cause
    except TypeError:
        count += 1
count
