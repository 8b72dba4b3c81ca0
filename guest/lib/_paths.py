"""Paths as text, and what is there: what programs get as `os.path`.

In: paths. Out: paths, and answers about the tree of the run. Must not: ask a method of what a program
hands over.
"""

import _tree

curdir, pardir, sep = ".", "..", "/"


def fspath(path):
    """The exact `str` of a path."""
    try:
        return _tree.exact(path)
    except TypeError:
        raise TypeError(f"a path must be str, not {type(path).__name__}") from None


def _place(path):
    """The one spelling, or `None` where nothing can be."""
    path = fspath(path)
    try:
        return _tree.path(path)
    except (PermissionError, ValueError):
        return None


def _is_file(place):
    return type(_tree.open(place, False, False, False)) is not int


def isfile(path):
    place = _place(path)
    return place is not None and _is_file(place)


def isdir(path):
    place = _place(path)
    return place is not None and _tree.is_directory(place)


def exists(path):
    place = _place(path)
    return place is not None and (_tree.is_directory(place) or _is_file(place))


def getsize(path):
    path = fspath(path)
    place = _tree.path(path)
    if _tree.is_directory(place):
        return 0
    node = _tree.open(place, False, False, False)
    if type(node) is int:
        error, text = {
            2: (FileNotFoundError, "No such file or directory"),
            20: (NotADirectoryError, "Not a directory"),
        }[node]
        raise error(node, text, path)
    return node.size()


def isabs(path):
    return fspath(path).startswith("/")


def join(path, *paths):
    joined = fspath(path)
    for part in paths:
        part = fspath(part)
        if part.startswith("/"):
            joined = part
        elif not joined or joined.endswith("/"):
            joined += part
        else:
            joined += "/" + part
    return joined


def split(path):
    path = fspath(path)
    at = path.rfind("/") + 1
    head, tail = path[:at], path[at:]
    if head != "/" * len(head):
        head = head.rstrip("/")
    return head, tail


def basename(path):
    return split(path)[1]


def dirname(path):
    return split(path)[0]


def splitext(path):
    path = fspath(path)
    name = path.rfind("/") + 1
    dot = path.rfind(".")
    if dot > name and path[name:dot].strip("."):
        return path[:dot], path[dot:]
    return path, ""


def normpath(path):
    path = fspath(path)
    if not path:
        return "."
    root = "//" if path.startswith("//") and not path.startswith("///") else "/" * path.startswith("/")
    names = []
    for name in path.split("/"):
        if name in ("", "."):
            continue
        if name != ".." or (not root and not names) or (names and names[-1] == ".."):
            names.append(name)
        elif names:
            names.pop()
    return root + "/".join(names) or "."
