"""What `typing` asks of `inspect`: the attribute that an object or its class has, and no look-up."""

_MISSING = object()


def getattr_static(obj, attr, default=_MISSING):
    if not isinstance(obj, type):
        try:
            found = object.__getattribute__(obj, "__dict__").get(attr, _MISSING)
        except AttributeError:
            found = _MISSING
        if found is not _MISSING:
            return found
        obj = type(obj)
    for cls in obj.__mro__:
        found = cls.__dict__.get(attr, _MISSING)
        if found is not _MISSING:
            return found
    if default is not _MISSING:
        return default
    raise AttributeError(attr)
