"""`dataclasses`, without compiling anything: methods are closures over the fields.

In: classes whose annotations are texts (`<annotations>`). Out: the same classes with the methods that
CPython's module would generate. Must not: name an attribute that a class statement could not.
"""

import copy
import keyword
import types
from _fangless import read
from _guarded import bound, check_base, check_name, checked_bases, missed
from reprlib import recursive_repr

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
    "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    pass


class _Marker:
    __slots__ = ("_text",)

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


MISSING = _Marker("<dataclasses._MISSING_TYPE object>")
KW_ONLY = _Marker("<dataclasses._KW_ONLY_TYPE object>")
_DEFAULT = _Marker("<factory>")
_FIELD, _CLASSVAR, _INITVAR = _Marker("_FIELD"), _Marker("_FIELD_CLASSVAR"), _Marker("_FIELD_INITVAR")
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare",
        "metadata", "kw_only", "doc", "_kind",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = types.MappingProxyType({} if metadata is None else dict(metadata))
        self.kw_only = kw_only
        self.doc = doc
        self._kind = None

    def __repr__(self):
        shown = [f"{name}={getattr(self, name)!r}" for name in Field.__slots__[:-1]]
        return f"Field({','.join(shown)},_field_type={self._kind!r})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING, doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


class _Params:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only",
                 "slots", "weakref_slot")

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    params = _Params(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                     frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)
    if cls is None:
        return lambda cls: _process(cls, params)
    return _process(cls, params)


def _kind(text):
    """What a field is, by the text of its annotation, and whether the fields behind it are
    keyword-only."""
    head = text.partition("[")[0].strip()
    name = head.rpartition(".")[2]
    if name == "ClassVar":
        return _CLASSVAR
    if name == "InitVar":
        return _INITVAR
    return _FIELD


def _collect(cls, params):
    fields = {}
    for base in cls.__mro__[-1:0:-1]:
        for f in base.__dict__.get(_FIELDS, {}).values():
            fields[f.name] = f
    kw_only = params.kw_only
    seen_marker = False
    for name, text in cls.__dict__.get("<annotations>", {}).items():
        if text.rpartition(".")[2] == "KW_ONLY":
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = kw_only = True
            continue
        fields[name] = _one(cls, name, text, kw_only)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in fields:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return fields


def _one(cls, name, text, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    check_name(name)
    f.name = name
    f.type = text
    f._kind = _kind(text)
    if f._kind in (_CLASSVAR, _INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if f._kind is _CLASSVAR and f.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._kind is _FIELD and type(f.default).__hash__ is None:
        raise ValueError(
            f"mutable default {type(f.default)} for field {name} is not allowed: use default_factory"
        )
    if isinstance(cls.__dict__.get(name), Field):
        if f.default is MISSING:
            delattr(cls, name)
        else:
            setattr(cls, name, f.default)
    return f


def _process(cls, params):
    if not isinstance(cls, type):
        raise TypeError(f"dataclass() takes a class, not {type(cls).__name__!r}")
    check_base(cls)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    frozen_bases = [
        getattr(base, _PARAMS).frozen for base in cls.__mro__[1:] if _FIELDS in base.__dict__
    ]
    if frozen_bases and any(frozen_bases) and not params.frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if frozen_bases and not all(frozen_bases) and params.frozen:
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    all_fields = _collect(cls, params)
    checked_bases((cls,), all_fields)
    setattr(cls, _FIELDS, all_fields)
    setattr(cls, _PARAMS, params)
    real = [f for f in all_fields.values() if f._kind is _FIELD]
    wanted = [f for f in all_fields.values() if f._kind is not _CLASSVAR and f.init]
    positional = [f for f in wanted if not f.kw_only]
    if params.init:
        seen_default = None
        for f in positional:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen_default = f.name
            elif seen_default is not None:
                raise TypeError(
                    f"non-default argument {f.name!r} follows default argument {seen_default!r}"
                )
        _set(cls, "__init__", _init(cls, all_fields, positional, wanted, params.frozen))
    _set(cls, "__replace__", _replace, missing_only=True)
    if params.repr:
        _set(cls, "__repr__", _repr(cls, [f for f in real if f.repr]), missing_only=True)
    compared = tuple(f.name for f in real if f.compare)
    if params.eq:
        _set(cls, "__eq__", _eq(cls, compared), missing_only=True)
    if params.order:
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            if name in cls.__dict__:
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                    "Consider using functools.total_ordering"
                )
            _set(cls, name, _ordered(cls, name, compared))
    if params.frozen:
        for name, method in _frozen(cls, {f.name for f in real}):
            if name in cls.__dict__:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
            _set(cls, name, method)
    _hashing(cls, params, tuple(f.name for f in real if (f.compare if f.hash is None else f.hash)))
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in positional)
    return _with_slots(cls, real) if params.slots else cls


def _set(cls, name, method, missing_only=False):
    if missing_only and name in cls.__dict__:
        return
    method.__qualname__ = f"{cls.__qualname__}.{name}"
    method.__name__ = name
    setattr(cls, name, method)


def _checker(cls, names):
    """Refuses objects of classes whose library base keeps something of its own under a field's name."""
    fine = {cls}

    def check(self):
        kind = type(self)
        if kind not in fine:
            checked_bases((kind,), names)
            fine.add(kind)

    return check


def _init(cls, fields, positional, wanted, frozen):
    check = _checker(cls, list(fields))
    function = f"{cls.__qualname__}.__init__".rpartition("<locals>.")[2]
    if "." in function:
        function = function if function.count(".") == 1 else function
    names = [f.name for f in positional]
    keywords = [f.name for f in wanted if f.kw_only]
    defaults = {}
    for f in wanted:
        if f.default is not MISSING:
            defaults[f.name] = f.default
        elif f.default_factory is not MISSING:
            defaults[f.name] = _DEFAULT
    required = sum(1 for name in names if name not in defaults)
    made = [f for f in fields.values() if f._kind is _FIELD]
    init_only = [f.name for f in wanted if f._kind is _INITVAR]
    factories = {f.name: f.default_factory for f in made if f.default_factory is not MISSING}
    plain = not keywords and not factories and not init_only and made == positional
    post = hasattr(cls, "__post_init__")
    store = object.__setattr__ if frozen else setattr
    count = len(names)

    def __init__(self, /, *args, **kwargs):
        check(self)
        if kwargs or len(args) != count:
            given = kwargs
            if keywords:
                given = {name: value for name, value in kwargs.items() if name not in keywords}
            args = bound(function, names, required, defaults, args, given)
        if plain:
            for name, value in zip(names, args):
                store(self, name, value)
        else:
            values = dict(zip(names, args))
            missing = []
            for name in keywords:
                if name in kwargs:
                    values[name] = kwargs[name]
                elif name in defaults:
                    values[name] = defaults[name]
                else:
                    missing.append(name)
            if missing:
                raise TypeError(missed(function, missing, "keyword-only"))
            for f in made:
                name = f.name
                value = values.get(name, _DEFAULT)
                if value is _DEFAULT:
                    if name in factories:
                        value = factories[name]()
                    elif f.init or f.default is MISSING:
                        continue
                    else:
                        value = f.default
                store(self, name, value)
        if post:
            self.__post_init__(*[values[name] for name in init_only])

    return __init__


def _repr(cls, shown):
    names = [f.name for f in shown]
    check = _checker(cls, names)

    @recursive_repr()
    def __repr__(self):
        check(self)
        values = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        return f"{self.__class__.__qualname__}({values})"

    return __repr__


def _values(self, names):
    return tuple([getattr(self, name) for name in names])


def _eq(cls, names):
    check = _checker(cls, names)

    def __eq__(self, other):
        check(self)
        if self is other:
            return True
        if other.__class__ is self.__class__:
            return _values(self, names) == _values(other, names)
        return NotImplemented

    return __eq__


def _ordered(cls, method, names):
    compare = getattr(tuple, method)
    check = _checker(cls, names)

    def ordered(self, other):
        check(self)
        if other.__class__ is self.__class__:
            return compare(_values(self, names), _values(other, names))
        return NotImplemented

    return ordered


def _frozen(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        check_name(name)
        checked_bases((type(self),), [name])
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        check_name(name)
        checked_bases((type(self),), [name])
        super(cls, self).__delattr__(name)

    return ("__setattr__", __setattr__), ("__delattr__", __delattr__)


def _hashing(cls, params, names):
    written = cls.__dict__.get("__hash__", MISSING)
    # A class that defines `__eq__` alone has a `__hash__` of None that nobody wrote.
    explicit = not (written is MISSING or (written is None and "__eq__" in cls.__dict__))
    if params.unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not params.eq or explicit:
        return
    if params.unsafe_hash or params.frozen:
        check = _checker(cls, names)

        def __hash__(self):
            check(self)
            return hash(_values(self, names))

        _set(cls, "__hash__", __hash__)
    else:
        cls.__hash__ = None


def _with_slots(cls, real):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    namespace["__slots__"] = tuple(f.name for f in real if f.name not in inherited)
    for f in real:
        namespace.pop(f.name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    checked_bases(cls.__bases__, namespace)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    for value in namespace.values():
        # Methods that say `super()` mean the class that they are in now.
        function = getattr(value, "__func__", value)
        for cell in getattr(function, "__closure__", None) or ():
            try:
                if cell.cell_contents is cls:
                    cell.cell_contents = made
            except ValueError:
                pass
    return made


def fields(class_or_instance):
    cls = class_or_instance if isinstance(class_or_instance, type) else type(class_or_instance)
    found = getattr(cls, _FIELDS, None)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in found.values() if f._kind is _FIELD])


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _plain(obj, lambda names, values: dict_factory(list(zip(names, values))), dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _plain(obj, lambda names, values: tuple_factory(values), dict)


def _plain(obj, record, dict_factory):
    if _is_instance(obj):
        names = [f.name for f in fields(obj)]
        values = [_plain(read(obj, name), record, dict_factory) for name in names]
        return record(names, values)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_plain(item, record, dict_factory) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_plain(item, record, dict_factory) for item in obj])
    if isinstance(obj, dict):
        pairs = [
            (_plain(key, record, dict_factory), _plain(value, record, dict_factory))
            for key, value in obj.items()
        ]
        if hasattr(type(obj), "default_factory"):
            return type(obj)(obj.default_factory, pairs)
        return type(obj)(pairs)
    return copy.deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(type(self), _FIELDS).values():
        if f._kind is _CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(
                    f"field {f.name} is declared with init=False, "
                    "it cannot be specified with replace()"
                )
            continue
        if f.name not in changes:
            if f._kind is _INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = read(self, f.name)
    return self.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                   order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                   slots=False, weakref_slot=False, module=None, decorator=dataclass):
    check_name(cls_name)
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        name, *rest = (item,) if isinstance(item, str) else item
        check_name(name)
        if not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        kind = rest[0] if rest else "typing.Any"
        annotations[name] = kind if isinstance(kind, str) else getattr(kind, "__name__", repr_(kind))
        if len(rest) > 1:
            body[name] = rest[1]
    for name in body:
        check_name(name)
    bases = checked_bases(bases, [*body, *annotations])
    body.update({"<own>": None, "<annotations>": annotations})
    made = types.new_class(cls_name, bases, exec_body=lambda namespace: namespace.update(body))
    return decorator(made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                     frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)


repr_ = repr
