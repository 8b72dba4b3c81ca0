# case: w empties, a appends, x makes, r+ keeps
# files: {"a": "old", "b": "old", "c": "oldest"}
# expect: value ["new", "old+", "made", "newest", "File exists", "No such file or directory"]
open("a", "w").write("new")
with open("b", "a") as f:
    f.write("+")
with open("d", "x") as f:
    f.write("made")
with open("c", "r+") as f:
    f.write("new")
errors = []
for name, mode in [("d", "x"), ("nothing", "r")]:
    try:
        open(name, mode)
    except OSError as error:
        errors.append(error.strerror)
[open(name).read() for name in "abdc"] + errors
