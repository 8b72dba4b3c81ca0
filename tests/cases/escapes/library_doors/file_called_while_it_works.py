# case: code of the program that runs inside a file's method finds the file whole
# files: {"a": "0123456789"}
# cpython: skip an attack on what fangless withholds
# expect: value ["ValueError", "ValueError", "456", "ValueError"]
f = open("a", "r+")
class Closes:
    def __index__(self):
        f.close()
        return 3
class Seeks:
    def __index__(self):
        f.seek(4)
        return 3
ends = []
for work in (lambda: f.read(Closes()), lambda: f.seek(Closes())):
    try:
        ends.append(work())
    except Exception as error:
        ends.append(type(error).__name__)
    f = open("a", "r+")
ends.append(f.read(Seeks()))
def lines():
    yield "x"
    f.close()
    yield "y"
try:
    f.writelines(lines())
except Exception as error:
    ends.append(type(error).__name__)
ends
