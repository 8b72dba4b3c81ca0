# case: a str subclass as path or mode is what it holds, whatever its methods say
# policy: script {"modules": {"os": null}}
# files: {"a": "x"}
# cpython: skip an attack on what fangless withholds
# expect: value ["x", "a", ["PermissionError", "PermissionError"], "TypeError", True]
import os

class Lie(str):
    def __str__(self):
        return "../../etc/passwd"
    def __eq__(self, other):
        return True
    def __hash__(self):
        return 0
    def split(self, *args):
        return ["..", "x"]
    def startswith(self, *args):
        return False
    def encode(self, *args):
        return b"../x"
    def replace(self, *args):
        return "../x"

ends = []
for path in (Lie("/etc/passwd"), Lie("../x")):
    try:
        open(path)
    except OSError as error:
        ends.append(type(error).__name__)
f = open(Lie("a"), Lie("r"))
text = f.read()
class Path:
    fspath = "a"
try:
    open(Path())
except TypeError as error:
    kind = type(error).__name__
open(Lie("b"), "w").write(Lie("kept"))
[text, f.name, ends, kind, open("b").read() == "kept" and os.path.exists(Lie("b"))]
