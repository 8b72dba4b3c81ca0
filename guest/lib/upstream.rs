/// Modules of RustPython's `Lib` that are frozen as they are, but for [`PATCHES`]. What a program may
/// have of them is in `src/library/`; some are here because others import them.
const UPSTREAM: &[&str] = &[
    "__future__", "_collections_abc", "_strptime", "_weakrefset", "abc", "base64",
    "bisect", "calendar", "collections", "contextlib", "contextvars", "copy", "copyreg", "csv",
    "datetime", "decimal", "difflib", "encodings", "encodings.aliases", "enum", "fractions",
    "functools", "graphlib", "hashlib", "heapq", "hmac", "html", "html.entities", "io", "json",
    "json.decoder", "json.encoder", "json.scanner", "keyword", "numbers", "operator", "pprint",
    "random", "re", "re._casefix", "re._compiler", "re._constants", "re._parser", "reprlib",
    "statistics", "string", "string.templatelib", "struct", "textwrap", "types", "typing", "uuid",
    "weakref", "zoneinfo", "zoneinfo._common",
];

/// A change to one of them.
struct Patch {
    module: &'static str,
    /// Text that the module holds exactly once.
    from: &'static str,
    /// What stands in its place.
    to: &'static str,
}

/// Doors that library code would open by itself, and what it would ask of a system.
const PATCHES: &[Patch] = &[
    // Time zones come from the image.
    Patch {
        module: "zoneinfo._common",
        from: "def load_tzdata(key):\n    from importlib import resources\n",
        to: "
def load_tzdata(key):
    from _fangless import zone
    from io import BytesIO

    data = zone(key) if type(key) is str else None
    if data is None:
        raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
    return BytesIO(data)


def _unused(key):
",
    },
    // What asks the operating system for the hardware's address.
    Patch {
        module: "uuid",
        from: "    import platform
    _platform_system = platform.system()
",
        to: "    _platform_system = ''
",
    },
    Patch {
        module: "uuid",
        from: "if os.name == 'posix':",
        to: "if False:",
    },
    // No file is to blame.
    Patch {
        module: "_strptime",
        from: "                          skip_file_prefixes=(os.path.dirname(__file__),))",
        to: "                          )",
    },
    // Attributes by name go through the guard.
    Patch {
        module: "operator",
        from: "    from _operator import __doc__  # noqa: F401",
        to: "    from _guarded import attrgetter, methodcaller",
    },
    Patch {
        module: "string",
        from: "                obj = getattr(obj, i)",
        to: "                from _fangless import read\n                obj = read(obj, i)",
    },
    Patch {
        module: "functools",
        from: "    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
",
        to: "    from _guarded import tell
    tell(wrapper, wrapped, assigned, updated)
",
    },
    // What is dispatched is an object with a class, so that the guard knows what it gives.
    Patch {
        module: "functools",
        from: "    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = dispatch_cache.clear
    update_wrapper(wrapper, func)
    return wrapper
",
        to: "    registry[object] = func
    from _guarded import Dispatcher
    wrapper = Dispatcher(wrapper, register, dispatch, MappingProxyType(registry))
    update_wrapper(wrapper, func)
    return wrapper
",
    },
    Patch {
        module: "functools",
        from: "            ann = getattr(cls, '__annotate__', None)\n",
        to: "            ann = None\n",
    },
    // Nothing is compiled while a program runs; and a class that is made for it is its own.
    Patch {
        module: "collections",
        from: "    code = f'lambda _cls, {arg_list}: _tuple_new(_cls, ({arg_list}))'
    __new__ = eval(code, namespace)
    __new__.__name__ = '__new__'
    __new__.__doc__ = f'Create new instance of {typename}({arg_list})'
    if defaults is not None:
        __new__.__defaults__ = defaults
",
        to: "    from _guarded import maker
    __new__ = maker(typename, field_names, field_defaults)
",
    },
    Patch {
        module: "collections",
        from: "    for index, name in enumerate(field_names):
        doc = _sys.intern(f'Alias for field number {index}')",
        to: "    class_namespace['<own>'] = None
    for index, name in enumerate(field_names):
        doc = _sys.intern(f'Alias for field number {index}')",
    },
    Patch {
        module: "enum",
        from: "        if self._cls_name is not None and _is_private(self._cls_name, key):",
        to: "        if key == '<own>' or key == '<annotations>':
            pass
        elif self._cls_name is not None and _is_private(self._cls_name, key):",
    },
    Patch {
        module: "enum",
        from: "        metacls = cls.__class__
        bases = (cls, ) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
",
        to: "        metacls = cls.__class__
        from _guarded import check_name, checked_bases
        bases = checked_bases((cls, ) if type is None else (type, cls), ())
        _, first_enum = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        classdict['<own>'] = None
",
    },
    Patch {
        module: "enum",
        from: "                member_name, member_value = item
            classdict[member_name] = member_value
",
        to: "                member_name, member_value = item
            check_name(member_name)
            checked_bases(bases, [member_name])
            classdict[member_name] = member_value
",
    },
    Patch {
        module: "csv",
        from: "        class dialect(Dialect):
            _name = \"sniffed\"
            lineterminator = '\\r\\n'
            quoting = QUOTE_MINIMAL
            # escapechar = ''

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        # _csv.reader won't accept a quotechar of ''
        dialect.quotechar = quotechar or '\"'
        dialect.skipinitialspace = skipinitialspace

        return dialect
",
        to: "        return type('dialect', (Dialect,), {
            '<own>': None,
            '_name': 'sniffed',
            'lineterminator': '\\r\\n',
            'quoting': QUOTE_MINIMAL,
            'doublequote': doublequote,
            'delimiter': delimiter,
            'quotechar': quotechar or '\"',
            'skipinitialspace': skipinitialspace,
        })
",
    },
    Patch {
        module: "enum",
        from: "            return getattr(self._cls_type, self.name)",
        to: "            from _fangless import read
            return read(self._cls_type, self.name)",
    },
    Patch {
        module: "enum",
        from: "            return getattr(instance._value_, self.name)",
        to: "            from _fangless import read
            return read(instance._value_, self.name)",
    },
    Patch {
        module: "enum",
        from: "        return MappingProxyType(cls._member_map_)",
        to: "        return MappingProxyType(dict(cls._member_map_))",
    },
    // What it counts in its class, which is no place of this run's.
    Patch {
        module: "difflib",
        from: "        fromprefix = \"from%d_\" % HtmlDiff._default_prefix
        toprefix = \"to%d_\" % HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
",
        to: "        fromprefix = \"from%d_\" % self._default_prefix
        toprefix = \"to%d_\" % self._default_prefix
        self._default_prefix += 1
",
    },
    // The class `type` itself is nothing for programs.
    Patch {
        module: "typing",
        from: "                       ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:",
        to: "                       ParamSpecArgs, ParamSpecKwargs)):
        from _fangless import given
        return given(tp.__origin__)
    if tp is Generic:",
    },
    Patch {
        module: "enum",
        from: "        for key in ignore:
            classdict.pop(key, None)
",
        to: "        own = '<own>' in classdict
        for key in ignore:
            classdict.pop(key, None)
        if own:
            classdict['<own>'] = None
",
    },
    Patch {
        module: "contextlib",
        from: "        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())
",
        to: "        if type(self) is redirect_stderr:
            self._old_targets.append(sys.stderr)
            sys.stderr = self._new_target
        elif type(self) is redirect_stdout:
            self._old_targets.append(sys.stdout)
            sys.stdout = self._new_target
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        if type(self) is redirect_stderr:
            sys.stderr = self._old_targets.pop()
        elif type(self) is redirect_stdout:
            sys.stdout = self._old_targets.pop()
",
    },
    // A generator of the program's own starts from the run's random bytes as well.
    Patch {
        module: "random",
        from: "        super().seed(a)
        self.gauss_next = None

    def getstate",
        to: "        if a is None:
            a = int.from_bytes(_urandom(32))
        super().seed(a)
        self.gauss_next = None

    def getstate",
    },
    // The marks of own classes are no members of a protocol.
    Patch {
        module: "typing",
        from: "            if not attr.startswith('_abc_') and attr not in EXCLUDED_ATTRIBUTES:",
        to: "            if not attr.startswith(('_abc_', '<')) and attr not in EXCLUDED_ATTRIBUTES:",
    },
    Patch {
        module: "typing",
        from: "            annotations = base.__annotations__\n",
        to: "            annotations = base.__dict__['<annotations>']\n",
    },
    Patch {
        module: "typing",
        from: "                    annos = base.__annotations__\n",
        to: "                    annos = base.__dict__['<annotations>']\n",
    },
    // In an order that does not depend on a hash.
    Patch {
        module: "csv",
        from: "class Dialect:",
        to: "_listed = list_dialects


def list_dialects():
    return sorted(_listed())


class Dialect:",
    },
    // Copies are made of data and of the program's own objects.
    Patch {
        module: "copy",
        from: "    reductor = dispatch_table.get(cls)
    if reductor is not None:
        rv = reductor(x)
    else:
        reductor = getattr(x, \"__reduce_ex__\", None)
        if reductor is not None:
            rv = reductor(4)
        else:
            reductor = getattr(x, \"__reduce__\", None)
            if reductor:
                rv = reductor()
            else:
                raise Error(\"un(shallow)copyable object of type %s\" % cls)
",
        to: "    from _guarded import reduce
    rv = reduce(x)
",
    },
    Patch {
        module: "copy",
        from: "                reductor = dispatch_table.get(cls)
                if reductor:
                    rv = reductor(x)
                else:
                    reductor = getattr(x, \"__reduce_ex__\", None)
                    if reductor is not None:
                        rv = reductor(4)
                    else:
                        reductor = getattr(x, \"__reduce__\", None)
                        if reductor:
                            rv = reductor()
                        else:
                            raise Error(
                                \"un(deep)copyable object of type %s\" % cls)
",
        to: "                from _guarded import reduce
                rv = reduce(x)
",
    },
    Patch {
        module: "copy",
        from: "    if memo is None:
        memo = {}
    else:
        y = memo.get(d, _nil)",
        to: "    if type(memo) is _Token:
        memo = memo._memo
    if memo is None:
        memo = _Memo()
    elif type(memo) is not _Memo:
        raise TypeError('the memo of a deep copy is what __deepcopy__ was given')
    else:
        y = memo.get(d, _nil)",
    },
    Patch {
        module: "copy",
        from: "def deepcopy(x, memo=None, _nil=[]):",
        to: "class _Memo(dict):
    pass


class _Token:
    __slots__ = ('_memo',)

    def __init__(self, memo):
        self._memo = memo


def deepcopy(x, memo=None, _nil=[]):",
    },
    Patch {
        module: "copy",
        from: "                y = copier(memo)",
        to: "                y = copier(_Token(memo))",
    },
    Patch {
        module: "copy",
        from: "    y = func(*args)
    if deep:",
        to: "    y = func(*args)
    if type(y) is not type(x):
        raise TypeError(f'the copy of a {type(x).__name__!r} object is another type of object')
    if deep:",
    },
    Patch {
        module: "copy",
        from: "                    setattr(y, key, value)",
        to: "                    from _guarded import restore
                    restore(y, key, value)",
    },
    // Annotations are texts.
    Patch {
        module: "typing",
        from: "    nm_tpl.__annotate__ = nm_tpl.__new__.__annotate__ = annotate_func\n",
        to: "",
    },
    Patch {
        module: "typing",
        from: "        if \"__annotations__\" in ns:
            types = ns[\"__annotations__\"]
            field_names = list(types)
            annotate = _make_eager_annotate(types)
",
        to: "        if \"<annotations>\" in ns:
            field_names = list(ns[\"<annotations>\"])
            annotate = None
",
    },
    Patch {
        module: "typing",
        from: "    nt = _make_nmtuple(typename, field_names, _make_eager_annotate(types), module=_caller())
",
        to: "    nt = _make_nmtuple(typename, field_names, None, module=_caller())
",
    },
    Patch {
        module: "typing",
        from: "                      '__annotate_func__', '__annotations_cache__'})",
        to: "                      '__annotate_func__', '__annotations_cache__', '<own>', '<annotations>'})",
    },
    Patch {
        module: "typing",
        from: "        ns_annotations = ns.pop('__annotations__', None)
",
        to: "        ns_annotations = {name: Any for name in ns.get('<annotations>', ())}
",
    },
    Patch {
        module: "typing",
        from: "    ns = {'__annotations__': dict(fields)}",
        to: "    ns = {'<annotations>': dict(fields), '<own>': None}",
    },
    Patch {
        module: "typing",
        from: "        tp_dict.__annotate__ = __annotate__
",
        to: "",
    },
];
