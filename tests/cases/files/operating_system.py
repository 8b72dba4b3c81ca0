# case: os lists, makes, moves and removes
# policy: script {"modules": {"os": null}}
# files: {"a/b/c.txt": "1", "a/d.txt": "22", "e": ""}
# expect: value [["a", "e"], ["b", "d.txt"], [("a", ["b"], ["d.txt"]), ("a/b", [], ["c.txt"])], [True, True, False, True, False, 2], ["e", "new"], "1", False, ["f.txt", "sub"], "OSError", ["a/x.tar", ".gz", "x", "a"], ["/b", "a/b", "../x"]]
import os

seen = [sorted(os.listdir()), sorted(os.listdir("a")), [(top, folders, files) for top, folders, files in os.walk("a")]]
seen.append([os.path.exists("a/b"), os.path.isfile("e"), os.path.isfile("a"), os.path.isdir("a"), os.path.exists("x"), os.path.getsize("a/d.txt")])
os.makedirs("new/sub", exist_ok=True)
os.makedirs("new/sub", exist_ok=True)
os.rename("a/b/c.txt", "new/f.txt")
os.replace("a/d.txt", "new/f2.txt")
os.remove("new/f2.txt")
os.rmdir("a/b")
os.rmdir("a")
seen += [sorted(os.listdir(".")), open("new/f.txt").read(), os.path.exists("a"), sorted(os.listdir("new"))]
try:
    os.rmdir("new")
except OSError as error:
    seen.append(type(error).__name__)
path = os.path.splitext("a/x.tar.gz")
seen.append([*path, os.path.basename("a/x"), os.path.dirname("a/x")])
seen.append([os.path.join("a", "/b"), os.path.normpath("a/./c/../b"), os.path.normpath("a/../../x")])
seen
