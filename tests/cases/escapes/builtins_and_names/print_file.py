# case: print into an object of one's own, or of anybody's
# expect: raises TypeError: file
# cpython: skip an object of the program's own is not accepted as a file
out = []


class F:
    def write(self, text):
        out.append(text)


print("x", file=F())
out
