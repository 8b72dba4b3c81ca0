# case: what a file says of itself
# files: {"f": "ab\ncd\n"}
# expect: value [["f", "r", False, "utf-8", "strict"], [True, False, True, False], [0, 3, 6, 6], "<_io.TextIOWrapper name='f' mode='r' encoding='utf-8'>", "<_io.BufferedReader name='f'>", "rb+", True, [3, 2]]
f = open("f", encoding="utf-8")
about = [f.name, f.mode, f.closed, f.encoding, f.errors]
can = [f.readable(), f.writable(), f.seekable(), f.isatty()]
at = [f.tell()]
for _ in range(3):
    f.readline()
    at.append(f.tell())
shown = repr(f)
with open("f", "rb+") as b:
    mode = b.mode
    b.truncate(3)
[about, can, at, shown, repr(open("f", "rb")), mode, b.closed, [len(open("f").read()), open("f", "a").write("xy")]]
