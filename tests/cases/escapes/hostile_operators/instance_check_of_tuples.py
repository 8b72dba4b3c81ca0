# case: classes for isinstance in an own tuple are judged by what is in it
# expect: value [True, "TypeError"]
class T(tuple):
    def __iter__(self):
        return iter([int])

    def __getitem__(self, index):
        return int


out = [isinstance(1, (str, (bytes, (int,))))]
try:
    out.append(isinstance(1, T(["x"])))
except TypeError:
    out.append("TypeError")
out
