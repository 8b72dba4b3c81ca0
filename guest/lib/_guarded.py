"""Parts of the library that reach attributes by name, or make classes: here they ask the guard.

In: calls of patched library modules. Out: what the guard gives. Must not: read, store or name an
attribute that a program chose without asking.
"""

from _fangless import check_class, is_base, is_exported, is_own, read, write


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def check_name(name):
    """Refuses what cannot be the name of an attribute that a program makes."""
    if type(name) is not str:
        raise TypeError(f"attribute name must be string, not {type(name).__name__!r}")
    if _is_dunder(name) or name.startswith("<"):
        raise ValueError(f"{name!r}: names with two underscores at both ends are not available")


def check_base(cls):
    """Refuses a class that a class statement could not inherit from."""
    if not is_base(cls):
        raise TypeError(f"{getattr(cls, '__name__', cls)!r} is not available as a base class")


def checked_bases(bases, names):
    """Bases of a class that is made for a program, as a tuple that cannot change any more; the class
    defines `names`."""
    bases = tuple(list(bases))
    check_class(bases, list(names))
    return bases


class attrgetter:
    """`operator.attrgetter`."""

    __slots__ = ("_names",)

    def __init__(self, attr, /, *attrs):
        names = (attr, *attrs)
        for name in names:
            if type(name) is not str:
                raise TypeError("attribute name must be a string")
        self._names = names

    def __call__(self, obj, /):
        values = []
        for name in self._names:
            value = obj
            for part in name.split("."):
                value = read(value, part)
            values.append(value)
        return values[0] if len(values) == 1 else tuple(values)

    def __repr__(self):
        return f"operator.attrgetter({', '.join(map(repr, self._names))})"


class methodcaller:
    """`operator.methodcaller`."""

    __slots__ = ("_args", "_kwargs", "_name")

    def __init__(self, name, /, *args, **kwargs):
        if type(name) is not str:
            raise TypeError("method name must be a string")
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return read(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        args = [repr(self._name), *map(repr, self._args)]
        args += [f"{name}={value!r}" for name, value in self._kwargs.items()]
        return f"operator.methodcaller({', '.join(args)})"


# What a function says of itself. Anything else that `wraps` is told to copy goes through the guard.
_TOLD = ("__module__", "__name__", "__qualname__", "__doc__")
_NEVER = ("__annotate__", "__annotations__", "__type_params__")


def tell(wrapper, wrapped, assigned, updated):
    """The work of `functools.update_wrapper`."""
    if is_exported(wrapper):
        raise TypeError(f"cannot change {getattr(wrapper, '__name__', wrapper)!r}, which is the library's")
    for name in assigned:
        if type(name) is not str or name in _NEVER:
            continue
        if name in _TOLD:
            value = getattr(wrapped, name, None)
            if value is None or type(value) is str:
                try:
                    setattr(wrapper, name, value)
                except (AttributeError, TypeError):
                    pass
            continue
        try:
            value = read(wrapped, name)
        except AttributeError:
            continue
        write(wrapper, name, value)
    for name in updated:
        if name != "__dict__":
            read(wrapper, name).update(read(wrapped, name))
        elif is_own(wrapped) and not isinstance(wrapped, type):
            # Of an instance that has one, or of a function.
            for key, value in list(getattr(wrapped, "__dict__", {}).items()):
                if type(key) is str and not _is_dunder(key):
                    write(wrapper, key, value)


class Dispatcher:
    """What `functools.singledispatch` gives."""

    def __init__(self, call, register, dispatch, registry):
        self._call = call
        self.register = register
        self.dispatch = dispatch
        self.registry = registry

    def __call__(self, /, *args, **kwargs):
        return self._call(*args, **kwargs)

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return lambda *args, **kwargs: self._call(obj, *args, **kwargs)

    def __repr__(self):
        return f"<function {getattr(self, '__qualname__', '?')}>"


def maker(typename, names, defaults):
    """The `__new__` of a named tuple."""
    new = tuple.__new__
    count = len(names)
    required = count - len(defaults)

    def __new__(cls, /, *args, **kwargs):
        if len(args) == count and not kwargs:
            return new(cls, args)
        return new(cls, bound(f"{typename}.__new__", names, required, defaults, args, kwargs))

    return __new__


def bound(function, names, required, defaults, args, kwargs):
    """Arguments in the order of `names`, of which the first `required` have no default."""
    if len(args) > len(names):
        takes = len(names) + 1
        least = required + 1
        wanted = f"from {least} to {takes}" if least != takes else f"{takes}"
        raise TypeError(
            f"{function}() takes {wanted} positional argument{'s' if takes != 1 else ''} "
            f"but {len(args) + 1} were given"
        )
    values = dict(zip(names, args))
    for name, value in kwargs.items():
        if name not in names:
            raise TypeError(f"{function}() got an unexpected keyword argument {name!r}")
        if name in values:
            raise TypeError(f"{function}() got multiple values for argument {name!r}")
        values[name] = value
    missing = [name for name in names[:required] if name not in values]
    if missing:
        raise TypeError(missed(function, missing))
    return tuple(values[name] if name in values else defaults[name] for name in names)


def missed(function, missing, kind="positional"):
    """The message for arguments that are not there."""
    shown = [repr(name) for name in missing]
    if len(shown) > 1:
        last = " and " if len(shown) == 2 else ", and "
        shown = [", ".join(shown[:-1]) + last + shown[-1]]
    plural = "s" if len(missing) > 1 else ""
    return f"{function}() missing {len(missing)} required {kind} argument{plural}: {shown[0]}"


def reduce(x):
    """What `copy` makes a copy of: data, objects of classes that programs may derive from, and the
    program's own."""
    import copyreg
    import re

    cls = type(x)
    if cls is re.Pattern or cls is re.Match:
        return ""
    if not is_base(cls):
        raise TypeError(f"cannot copy {cls.__name__!r} object")
    reductor = copyreg.dispatch_table.get(cls)
    parts = x.__reduce_ex__(4) if reductor is None else reductor(x)
    if isinstance(parts, tuple) and len(parts) > 2 and type(parts[2]) is dict:
        # The namespace of an instance is for nobody to hold.
        parts = (*parts[:2], dict(parts[2]), *parts[3:])
    return parts


def restore(obj, name, value):
    """One slot of a copy."""
    if is_own(obj):
        write(obj, name, value)
    else:
        setattr(obj, name, value)
