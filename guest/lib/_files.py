"""Files as data: `open`, and what programs get as `os`, over the tree of the run.

In: paths and modes. Out: file objects that do what CPython's do. What is written is in the tree at once.
Must not: hold text or bytes of its own, or ask a method of what a program hands over.
"""

import _paths
import _tree
from _paths import fspath
from io import UnsupportedOperation
from operator import index as _index

_ERRORS = {
    2: (FileNotFoundError, "No such file or directory"),
    17: (FileExistsError, "File exists"),
    20: (NotADirectoryError, "Not a directory"),
    21: (IsADirectoryError, "Is a directory"),
    39: (OSError, "Directory not empty"),
}

path = _paths
curdir, pardir, sep, linesep = ".", "..", "/", "\n"
name = "fangless"


def _done(result, *paths):
    """The result, or the exception that the number of an error stands for."""
    if type(result) is not int or result == 0:
        return result
    error, text = _ERRORS[result]
    if len(paths) == 2:
        raise error(result, text, paths[0], None, paths[1])
    raise error(result, text, *paths)


def _normal(path):
    """The path as it was written, and its one spelling."""
    path = fspath(path)
    return path, _tree.path(path)


def remove(path):
    path, place = _normal(path)
    _done(_tree.remove(place), path)


def unlink(path):
    remove(path)


def rename(src, dst):
    src, source = _normal(src)
    dst, target = _normal(dst)
    _done(_tree.rename(source, target), src, dst)


def replace(src, dst):
    rename(src, dst)


def listdir(path="."):
    path, place = _normal(path)
    return _done(_tree.names(place), path)


def mkdir(path, mode=0o777):
    path, place = _normal(path)
    _done(_tree.make(place), path)


def makedirs(name, mode=0o777, exist_ok=False):
    name, place = _normal(name)
    if not (exist_ok and _tree.is_directory(place)):
        _done(_tree.make(place), name)


def rmdir(path):
    path, place = _normal(path)
    _done(_tree.unmake(place), path)


def walk(top, topdown=True):
    top = fspath(top)
    try:
        names = listdir(top)
    except OSError:
        return
    folders, files = [], []
    for name in names:
        (folders if _paths.isdir(_paths.join(top, name)) else files).append(name)
    if topdown:
        yield top, folders, files
    for folder in folders:
        yield from walk(_paths.join(top, folder), topdown)
    if not topdown:
        yield top, folders, files


_CODECS = {
    "utf-8": "utf-8", "utf8": "utf-8", "u8": "utf-8", "utf-8-sig": "utf-8-sig", "locale": "utf-8",
    "ascii": "ascii", "us-ascii": "ascii", "646": "ascii", "latin-1": "latin-1", "latin1": "latin-1",
    "l1": "latin-1", "iso-8859-1": "latin-1", "iso8859-1": "latin-1", "8859": "latin-1",
}
_MARK = b"\xef\xbb\xbf"


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
    file = fspath(file)
    mode = _text(mode, "mode")
    buffering = _index(buffering)
    encoding = None if encoding is None else _text(encoding, "encoding")
    errors = None if errors is None else _text(errors, "errors")
    newline = None if newline is None else _text(newline, "newline")
    flags = set(mode)
    if flags - set("axrwb+t") or len(mode) > len(flags):
        raise ValueError(f"invalid mode: {mode!r}")
    binary = "b" in flags
    if binary and "t" in flags:
        raise ValueError("can't have text and binary mode at once")
    if len(flags & set("axrw")) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if binary:
        for option, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {'an' if option[0] == 'e' else 'a'} {option} argument")
    else:
        if buffering == 0:
            raise ValueError("can't have unbuffered text I/O")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        encoding = "utf-8" if encoding is None or encoding == "locale" else encoding
        if encoding.lower().replace("_", "-") not in _CODECS:
            raise LookupError(f"unknown encoding: {encoding}")
    place = _tree.path(file)
    node = _done(_tree.open(place, "r" not in flags, "x" in flags, "w" in flags), file)
    plus = "+" in flags
    reads, writes = plus or "r" in flags, plus or "r" not in flags
    if not binary:
        return TextIOWrapper(node, file, mode, reads, writes, encoding, errors, newline)
    kind = BufferedRandom if plus else BufferedReader if reads else BufferedWriter
    mode = {"r": "rb+" if plus else "rb", "w": "rb+" if plus else "wb",
            "a": "ab+" if plus else "ab", "x": "xb+" if plus else "xb"}[mode.strip("bt+")]
    return kind(node, file, mode, reads, writes)


def _text(value, argument):
    try:
        return _tree.exact(value)
    except TypeError:
        kind = type(value).__name__
        raise TypeError(f"open() argument {argument!r} must be str, not {kind}") from None


def _amount(size):
    return -1 if size is None else _index(size)


class _File:
    """What text and binary files share."""

    __slots__ = ("_appends", "_at", "_closed", "_mode", "_name", "_node", "_reads", "_writes")

    def __init__(self, node, name, mode, reads, writes):
        self._node, self._name, self._mode = node, name, mode
        self._reads, self._writes, self._appends = reads, writes, "a" in mode
        self._at = node.size() if self._appends else 0
        self._closed = False

    @property
    def name(self):
        return self._name

    @property
    def mode(self):
        return self._mode

    @property
    def closed(self):
        return self._closed

    def _open(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")

    def _need(self, has, what):
        self._open()
        if not has:
            raise UnsupportedOperation(what)

    def _put(self, data):
        if self._appends:
            self._at = self._node.size()
        count = self._node.write(self._at, data)
        self._at += count
        return count

    def readable(self):
        self._open()
        return self._reads

    def writable(self):
        self._open()
        return self._writes

    def seekable(self):
        self._open()
        return True

    def isatty(self):
        self._open()
        return False

    def fileno(self):
        self._open()
        raise UnsupportedOperation("fileno")

    def flush(self):
        self._open()

    def close(self):
        self._closed = True

    def tell(self):
        self._open()
        return self._at

    def truncate(self, pos=None, /):
        pos = None if pos is None else _index(pos)
        self._need(self._writes, self._NOT_WRITABLE)
        size = self._at if pos is None else pos
        if size < 0:
            raise OSError(22, "Invalid argument")
        self._node.resize(size)
        return size

    def readlines(self, hint=-1, /):
        hint = _amount(hint)
        lines, length = [], 0
        for line in self:
            lines.append(line)
            length += len(line)
            if 0 < hint <= length:
                break
        return lines

    def writelines(self, lines, /):
        self._open()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, kind, error, traceback):
        self._closed = True


class _Binary(_File):
    __slots__ = ()
    _NOT_READABLE, _NOT_WRITABLE = "read", "write"

    def read(self, size=-1, /):
        size = _amount(size)
        self._need(self._reads, "read")
        data = self._node.read(self._at, size)
        self._at += len(data)
        return data

    def read1(self, size=-1, /):
        return self.read(size)

    def peek(self, size=0, /):
        self._need(self._reads, "peek")
        return self._node.read(self._at, 8192)

    def readline(self, size=-1, /):
        size = _amount(size)
        self._need(self._reads, "read")
        line = self._node.line(self._at, "\n")
        if size >= 0:
            line = line[:size]
        self._at += len(line)
        return line

    def readinto(self, buffer, /):
        if type(buffer) is not bytearray:
            raise TypeError(f"readinto() argument must be bytearray, not {type(buffer).__name__}")
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def write(self, data, /):
        self._need(self._writes, "write")
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(data)

    def seek(self, target, whence=0, /):
        target, whence = _index(target), _index(whence)
        self._open()
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        start = (0, self._at, self._node.size())[whence]
        if start + target < 0:
            raise OSError(22, "Invalid argument")
        self._at = start + target
        return self._at

    def __repr__(self):
        return f"<_io.{type(self).__name__} name={self._name!r}>"


class BufferedReader(_Binary):
    __slots__ = ()


class BufferedWriter(_Binary):
    __slots__ = ()


class BufferedRandom(_Binary):
    __slots__ = ()


class TextIOWrapper(_File):
    __slots__ = ("_codec", "_encoding", "_end", "_errors", "_marks", "_translates", "_writes_end")
    _NOT_READABLE, _NOT_WRITABLE = "not readable", "not writable"

    def __init__(self, node, name, mode, reads, writes, encoding, errors, newline):
        _File.__init__(self, node, name, mode, reads, writes)
        codec = _CODECS[encoding.lower().replace("_", "-")]
        self._encoding, self._errors = encoding, "strict" if errors is None else errors
        self._marks = codec == "utf-8-sig"
        self._codec = "utf-8" if self._marks else codec
        self._translates = newline is None
        self._end = newline or ""
        self._writes_end = newline if newline in ("\r", "\r\n") else None

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    def _decoded(self, data):
        self._at += len(data)
        text = data.decode(self._codec, self._errors)
        return text.replace("\r\n", "\n").replace("\r", "\n") if self._translates else text

    def _begin(self):
        self._need(self._reads, "not readable")
        if self._marks and self._at == 0 and self._node.read(0, 3) == _MARK:
            self._at = 3

    def _characters(self, size):
        return self._node.characters(self._at, size, self._codec == "utf-8", self._translates)

    def read(self, size=-1, /):
        size = _amount(size)
        self._begin()
        return self._decoded(self._node.read(self._at, -1) if size < 0 else self._characters(size))

    def readline(self, size=-1, /):
        size = _amount(size)
        self._begin()
        line = self._node.line(self._at, self._end)
        if size >= 0:
            line = min(line, self._characters(size), key=len)
        return self._decoded(line)

    def write(self, text, /):
        try:
            text = _tree.exact(text)
        except TypeError:
            kind = type(text).__name__
            raise TypeError(f"write() argument must be str, not {kind}") from None
        self._need(self._writes, "not writable")
        ended = text if self._writes_end is None else text.replace("\n", self._writes_end)
        data = ended.encode(self._codec, self._errors)
        if self._marks and (self._node.size() if self._appends else self._at) == 0:
            data = _MARK + data
        self._put(data)
        return len(text)

    def seek(self, cookie, whence=0, /):
        cookie, whence = _index(cookie), _index(whence)
        self._open()
        if whence == 1:
            if cookie:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
        elif whence == 2:
            if cookie:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self._at = self._node.size()
        elif whence:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        elif cookie < 0:
            raise ValueError(f"negative seek position {cookie!r}")
        else:
            self._at = cookie
        return self._at

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self._name!r} mode={self._mode!r} encoding={self._encoding!r}>"
