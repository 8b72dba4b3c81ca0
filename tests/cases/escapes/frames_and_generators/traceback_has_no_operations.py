# case: a traceback object can be held and nothing else
# expect: value [True, "TypeError", "TypeError", "TypeError", "TypeError", "TypeError", "TypeError", "TypeError"]
# cpython: skip CPython hands the class out
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.traceback = traceback
        return True


with Manager() as manager:
    1 / 0
t = manager.traceback
out = [t == t]
for use in [lambda: t[0], lambda: iter(t), lambda: len(t), lambda: t(), lambda: type(t), lambda: t + t, lambda: {**t}]:
    try:
        use()
    except TypeError:
        out.append("TypeError")
out
