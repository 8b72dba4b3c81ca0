# case: errors are CPython's, with their numbers and texts
# policy: script {"modules": {"os": null}}
# files: {"f": "x", "d/g": ""}
# expect: value ["FileNotFoundError: [Errno 2] No such file or directory: 'nothing'", "FileExistsError: [Errno 17] File exists: 'f'", "IsADirectoryError: [Errno 21] Is a directory: 'd'", "NotADirectoryError: [Errno 20] Not a directory: 'f/x'", "ValueError: invalid mode: 'z'", "ValueError: can't have text and binary mode at once", "ValueError: binary mode doesn't take an encoding argument", "FileNotFoundError: [Errno 2] No such file or directory: 'nothing'", "FileNotFoundError: [Errno 2] No such file or directory: 'a' -> 'b'", "UnsupportedOperation: not writable", "UnsupportedOperation: not readable", "ValueError: I/O operation on closed file.", "TypeError: write() argument must be str, not bytes", "TypeError: a bytes-like object is required, not 'str'", "UnsupportedOperation: can't do nonzero cur-relative seeks"]
import os

def told(work):
    try:
        return work()
    except Exception as error:
        return f"{type(error).__name__}: {error}"

closed = open("f")
closed.close()
closed.close()
[told(work) for work in [
    lambda: open("nothing"), lambda: open("f", "x"), lambda: open("d"), lambda: open("f/x"), lambda: open("f", "z"),
    lambda: open("f", "rbt"), lambda: open("f", "rb", encoding="utf-8"), lambda: os.remove("nothing"), lambda: os.rename("a", "b"),
    lambda: open("f").write("x"), lambda: open("g", "w").read(), lambda: closed.read(), lambda: open("g", "w").write(b"x"),
    lambda: open("g", "wb").write("x"), lambda: open("f").seek(1, 1),
]]
