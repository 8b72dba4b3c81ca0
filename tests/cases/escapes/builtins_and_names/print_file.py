# case: print into an object of one's own: its `write` is an ordinary call, and `print` gives it text only
# expect: value [['str', 'x'], ['str', '\n']]
out = []


class F:
    def write(self, text):
        out.append([type(text).__name__, text])


print("x", file=F())
out
