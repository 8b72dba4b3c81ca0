"""What the library asks of `os`: random bytes of the run, and nothing else."""

from _fangless import random_bytes as urandom

name = "fangless"
environ = {}


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    raise TypeError("expected str or bytes, not " + type(path).__name__)
