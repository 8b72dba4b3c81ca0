# case: handlers that name the usual exceptions of files and systems, though nothing here opens one
# expect: value [['text', (2, 'No such file or directory', 'b', "[Errno 2] No such file or directory: 'b'"), '[Errno 13] Permission denied', 'FileExistsError: a exists'], True]
class Storage:
    def __init__(self, **files):
        self.files = files

    def open(self, name):
        if name not in self.files:
            raise FileNotFoundError(2, "No such file or directory", name)
        if self.files[name] is None:
            raise PermissionError(13, "Permission denied")
        return self.files[name]

    def create(self, name):
        if name in self.files:
            raise FileExistsError(f"{name} exists")
        self.files[name] = ""


storage = Storage(a="text", locked=None)
log = []
for name in ("a", "b", "locked"):
    try:
        log.append(storage.open(name))
    except FileNotFoundError as e:
        log.append((e.errno, e.strerror, e.filename, str(e)))
    except (PermissionError, IsADirectoryError) as e:
        log.append(str(e))
try:
    storage.create("a")
except OSError as e:
    log.append(f"{type(e).__name__}: {e}")
[log, issubclass(FileNotFoundError, OSError)]
