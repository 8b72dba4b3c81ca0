//! Guards: every way to an attribute, an import or a class goes through here at run time.
//!
//! In: objects and names that the program hands over. Out: the attribute, or an `AttributeError`
//! that says what is not given. One question decides: *which class defines this name for this
//! object?* The program's own classes give everything but dunders; any other class gives what
//! [`table`] lists for it.
//!
//! Must not: look a name up on an untrusted object before it is decided, or be reachable by a
//! name that a program can spell (see [`names`]).

mod access;
mod building;
mod claims;
mod classes;
mod format;
mod keywords;
mod modules;
pub mod names;
mod native;
mod slots;
mod special;
pub mod table;
mod told;
mod ways;

pub(crate) use access::{accessor, read, write};
pub(crate) use classes::given;
pub use modules::{Facade, module};

use crate::check::dunder;
use crate::{library, origin};
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyCode, PyDict, PyFunction, PyStr, PyStrInterned, PyType},
};
use std::collections::{HashMap, HashSet};

/// What the guards know: made once, before the snapshot.
pub struct Guards {
    /// (address of class, address of interned name) that may be read.
    listed: HashSet<(usize, usize)>,
    /// The same for what may be stored on instances.
    storable: HashSet<(usize, usize)>,
    /// Addresses of the classes that `type(x)` may give.
    kinds: HashSet<usize>,
    /// Addresses of the builtin classes that may be inherited from.
    bases: HashSet<usize>,
    /// What a program may hold of each metaclass, by its address.
    metaclasses: HashMap<usize, PyObjectRef>,
    claims: claims::Claims,
    ways: ways::Ways,
    /// Addresses of names that a pattern of any class does not fetch.
    hidden: HashSet<usize>,
    own: &'static PyStrInterned,
    formatters: [&'static PyStrInterned; 2],
    match_args: &'static PyStrInterned,
    str_type: usize,
    /// `<format>` and `<format_map>`, guards in the place of `str.format` and `str.format_map`.
    format: [PyObjectRef; 2],
    type_guard: PyObjectRef,
    stand: special::Stand,
    held: special::Held,
    /// Addresses of the names of special methods that a class may define.
    methods: HashSet<usize>,
    /// What a program's namespace can be made of.
    pub offered: HashMap<&'static str, PyObjectRef>,
    /// The guards themselves under their unspellable names, and what the interpreter itself looks
    /// up: `__build_class__` and `__import__`.
    pub base: PyRef<PyDict>,
    modules: library::Exports,
}

fn address(object: &impl AsObject) -> usize {
    object.as_object().get_id()
}

impl Guards {
    /// Resolves the tables against a fresh interpreter.
    ///
    /// # Errors
    /// The interpreter lacks a class, a builtin or a module that the tables name.
    pub fn new(vm: &VirtualMachine) -> Result<Self, String> {
        use rustpython_vm::class::PyClassImpl;
        native::prepare();
        let _ = Facade::make_static_type();
        let _ = building::Metaclass::make_static_type();
        slots::change(vm);
        // The library exports the streams of `sys`.
        crate::output::prepare(vm)?;
        let mut modules = library::load(vm)?;
        let mut metaclasses = HashMap::new();
        for export in modules.values_mut().flat_map(HashMap::values_mut) {
            if let Some(class) = export.downcast_ref::<PyType>()
                && class.fast_issubclass(vm.ctx.types.type_type)
            {
                let token = metaclasses
                    .entry(address(class))
                    .or_insert_with(|| building::Metaclass::token(class.to_owned(), vm));
                *export = token.clone();
            }
        }
        crate::host::prepare(vm)?;
        let mut listed = HashSet::new();
        let mut kinds = HashSet::new();
        for (class, attributes) in table::ATTRIBUTES {
            let class = resolve(class, vm)?;
            kinds.insert(address(&*class));
            for name in *attributes {
                listed.insert((address(&*class), address(vm.ctx.intern_str(*name))));
            }
        }
        for class in iterators(vm) {
            kinds.insert(address(&*class));
            slots::forbid_calls(&class);
        }
        for (name, _) in table::ATTRIBUTES {
            if !table::BUILTINS.contains(name) && !table::CALLABLE.contains(name) {
                slots::forbid_calls(&*resolve(name, vm)?);
            }
        }
        // A warning that no frame is to blame for is noted here: made now, so that `sys` itself never
        // changes.
        let noted = vm.ctx.new_dict();
        let noted = vm.sys_module.set_attr("__warningregistry__", noted, vm);
        noted.map_err(|_| "the namespace of sys")?;
        let mut storable = HashSet::new();
        for (class, name) in table::STORABLE {
            let class = resolve(class, vm)?;
            storable.insert((address(&*class), address(vm.ctx.intern_str(*name))));
        }
        let mut offered = HashMap::new();
        let mut bases = HashSet::new();
        let mut claims = claims::Claims::new();
        for module in library::modules::MODULES {
            for class in module.classes {
                let found = library::class(module, class, vm)?;
                match class.place {
                    library::Place::Base(_) => {
                        kinds.insert(address(&*found));
                        bases.insert(address(&*found));
                    }
                    library::Place::Opaque(_) => {
                        kinds.insert(address(&*found));
                        if found.heaptype_ext.is_none() {
                            slots::forbid_calls(&found);
                        }
                    }
                    library::Place::Call(_) => _ = kinds.insert(address(&*found)),
                    library::Place::KindOf(_) => {}
                }
                claims::add(&mut claims, &found, vm);
                for name in class.stores {
                    let interned = vm.ctx.intern_str(*name);
                    let mro = found.mro.read();
                    let owner = access::owner(mro.iter().map(|class| &**class), interned);
                    storable.insert((address(owner.unwrap_or(&found)), address(interned)));
                }
                for name in class.attributes {
                    let interned = vm.ctx.intern_str(*name);
                    let mro = found.mro.read();
                    let owner = access::owner(mro.iter().map(|class| &**class), interned);
                    // What no class defines is a field of the instances.
                    listed.insert((address(owner.unwrap_or(&found)), address(interned)));
                }
            }
        }
        for name in table::BUILTINS {
            let object = builtin(name, vm)?;
            if let Some(class) = object.downcast_ref::<PyType>()
                && (table::BASES.contains(name)
                    || class.fast_issubclass(vm.ctx.exceptions.base_exception_type))
            {
                bases.insert(address(class));
                kinds.insert(address(class));
            }
            offered.insert(*name, object);
        }
        for module in library::modules::MODULES {
            for class in module
                .classes
                .iter()
                .filter(|class| !class.hooks.is_empty())
            {
                let found = library::class(module, class, vm)?;
                claims::release(&mut claims, &found, class.hooks, vm);
            }
        }
        let type_guard = classes::type_guard(vm);
        offered.insert("type", type_guard.clone());
        offered.extend(classes::builtins(vm));
        offered.extend(access::builtins(vm));
        offered.insert("print", crate::output::print(vm));
        offered.insert("open", library::open(vm)?);
        let mut guards = Self {
            listed,
            storable,
            kinds,
            bases,
            own: vm.ctx.intern_str(names::OWN),
            formatters: table::FORMATTERS.map(|name| vm.ctx.intern_str(name)),
            match_args: vm.ctx.intern_str("__match_args__"),
            str_type: address(vm.ctx.types.str_type),
            format: format::guards_for(vm),
            type_guard,
            stand: special::Stand::new(vm),
            held: special::Held::new(vm)?,
            methods: dunder::METHODS
                .iter()
                .filter(|method| method.define)
                .map(|method| address(vm.ctx.intern_str(method.name)))
                .collect(),
            base: vm.ctx.new_dict(),
            modules,
            metaclasses,
            claims,
            ways: ways::Ways::new(),
            hidden: HashSet::new(),
            offered,
        };
        guards.find_hidden(vm);
        access::prepare();
        // Names of accessors that many programs have: no run needs to make these texts.
        let exports = library::modules::MODULES.iter();
        let exports = exports.flat_map(|module| module.names.iter());
        let listed = table::ATTRIBUTES.iter().flat_map(|(_, names)| names.iter());
        for name in listed.chain(exports) {
            vm.ctx.intern_str(names::accessor(name));
        }
        let own: [(&str, PyObjectRef); 8] = [
            (names::SPECIAL, special::special_guard(vm)),
            (names::GENERIC, classes::generic_guard(vm)),
            (names::VALUE, access::value_guard(vm)),
            (names::KEYWORDS, keywords::keywords_guard(vm)),
            (names::IMPORT, modules::import_guard(vm)),
            (names::MATCHCLASS, classes::matchclass_guard(vm)),
            ("__build_class__", building::build_class_guard(vm)),
            ("__import__", modules::internal_import(vm)),
        ];
        for (name, guard) in own {
            let name = vm.ctx.intern_str(name);
            guards
                .base
                .set_item(name, guard, vm)
                .map_err(|_| "the namespace of guards")?;
        }
        Ok(guards)
    }

    /// What a module of the library exports under this name.
    pub(crate) fn export(&self, module: &str, name: &str) -> Option<PyObjectRef> {
        self.modules.get(module)?.get(name).cloned()
    }

    /// Whether a module of the library exports this object.
    pub(crate) fn is_exported(&self, object: &PyObject) -> bool {
        let mut exports = self.modules.values().flat_map(HashMap::values);
        exports.any(|export| export.is(object))
    }

    /// Whether the program itself made this class.
    fn is_own_class(&self, class: &Py<PyType>) -> bool {
        class.heaptype_ext.is_some() && class.attributes.contains(self.own)
    }

    /// Whether private names and stores are the program's business: an instance of its own
    /// classes, one of these classes, or one of its functions.
    pub(crate) fn is_own(&self, object: &PyObject, vm: &VirtualMachine) -> bool {
        self.is_own_class(object.class())
            || object
                .downcast_ref::<PyType>()
                .is_some_and(|class| self.is_own_class(class))
            || is_own_function(object, vm)
    }

    /// Whether attribute `name`, which `owner` defines, may be read.
    fn allows(&self, owner: &Py<PyType>, name: &'static PyStrInterned) -> bool {
        self.is_own_class(owner) || self.listed.contains(&(address(owner), address(name)))
    }

    /// The attributes that may be read where `owner` defines them.
    pub fn gives_names(&self, owner: &Py<PyType>, vm: &VirtualMachine) -> Vec<String> {
        let names = owner.attributes.interned_names(&vm.ctx).into_iter();
        names
            .filter(|name| self.allows(owner, name) || self.is_formatter(owner, name).is_some())
            .map(|name| name.as_str().to_owned())
            .collect()
    }

    fn is_formatter(&self, owner: &Py<PyType>, name: &'static PyStrInterned) -> Option<usize> {
        (address(owner) == self.str_type)
            .then(|| {
                self.formatters
                    .iter()
                    .position(|known| core::ptr::eq(*known, name))
            })
            .flatten()
    }
}

fn is_own_function(object: &PyObject, vm: &VirtualMachine) -> bool {
    let code = object.downcast_ref::<PyFunction>().and_then(|function| {
        let code = function
            .as_object()
            .get_attr(vm.ctx.intern_str("__code__"), vm);
        code.ok()?.downcast::<PyCode>().ok()
    });
    code.is_some_and(|code| origin::cell(code.source_path().as_str()).is_some())
}

/// `__x__`: never an attribute that a program may name.
fn is_dunder(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__") && name.bytes().any(|byte| byte != b'_')
}

/// A name that was handed over as an object: an exact `str`, so that no code of the program runs
/// when it is looked at, and no dunder.
fn plain_name<'a>(
    name: &'a PyObject,
    function: &str,
    vm: &VirtualMachine,
) -> PyResult<&'a Py<PyStr>> {
    let Some(name) = name.downcast_ref_if_exact::<PyStr>(vm) else {
        return Err(vm.new_type_error(format!("{function}: attribute name must be string")));
    };
    Ok(name)
}

fn refused(object: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyBaseExceptionRef {
    let kind = match object.downcast_ref::<PyType>() {
        Some(class) => format!("type object '{}'", class.name()),
        None => format!("'{}' object", object.class().name()),
    };
    let text = name.to_string_lossy();
    let class = object
        .downcast_ref::<PyType>()
        .unwrap_or_else(|| object.class());
    let exists = vm.ctx.interned_str(name).is_some_and(|name| {
        let mro = class.mro.read();
        mro.iter().any(|class| class.attributes.contains(name))
    });
    let reason = if is_dunder(&text) {
        ": names with two underscores at both ends are not available"
    } else if !exists {
        "" // as Python says it
    } else if text.starts_with('_') {
        ": private names belong to the program's own classes"
    } else {
        " that is available here"
    };
    let error = vm.new_attribute_error(format!("{kind} has no attribute '{text}'{reason}"));
    vm.set_attribute_error_context(&error, object.to_owned(), name.to_owned());
    error
}

fn builtin(name: &'static str, vm: &VirtualMachine) -> Result<PyObjectRef, String> {
    vm.builtins
        .get_attr(name, vm)
        .map_err(|_| format!("the interpreter has no builtin `{name}`"))
}

/// A class of the table by its name.
///
/// # Errors
/// The interpreter has no such class.
pub fn resolve(name: &'static str, vm: &VirtualMachine) -> Result<PyRef<PyType>, String> {
    let types = &vm.ctx.types;
    let class = match name {
        "TextIOWrapper" => crate::output::Stream::class(&vm.ctx),
        "NoneType" => types.none_type,
        "NotImplementedType" => types.not_implemented_type,
        "ellipsis" => types.ellipsis_type,
        "dict_keys" => types.dict_keys_type,
        "dict_values" => types.dict_values_type,
        "dict_items" => types.dict_items_type,
        "generator" => types.generator_type,
        "coroutine" => types.coroutine_type,
        "async_generator" => types.async_generator,
        "async_generator_asend" => types.async_generator_asend,
        "async_generator_athrow" => types.async_generator_athrow,
        "anext_awaitable" => types.anext_awaitable,
        "coroutine_wrapper" => types.coroutine_wrapper_type,
        "function" => types.function_type,
        "builtin_function_or_method" => types.builtin_function_or_method_type,
        "method" => types.bound_method_type,
        "frame" => types.frame_type,
        "code" => types.code_type,
        "traceback" => types.traceback_type,
        "module" => types.module_type,
        "type" => types.type_type,
        "cell" => types.cell_type,
        "mappingproxy" => types.mappingproxy_type,
        _ => {
            return builtin(name, vm)?
                .downcast::<PyType>()
                .map_err(|_| format!("builtin `{name}` is not a class"));
        }
    };
    Ok(class.to_owned())
}

/// Classes of builtin iterators: no attributes, but `type(x)` may give them.
fn iterators(vm: &VirtualMachine) -> Vec<PyRef<PyType>> {
    let types = &vm.ctx.types;
    [
        types.bytes_iterator_type,
        types.bytearray_iterator_type,
        types.callable_iterator,
        types.dict_itemiterator_type,
        types.dict_keyiterator_type,
        types.dict_valueiterator_type,
        types.dict_reversekeyiterator_type,
        types.dict_reversevalueiterator_type,
        types.dict_reverseitemiterator_type,
        types.iter_type,
        types.list_iterator_type,
        types.range_iterator_type,
        types.long_range_iterator_type,
        types.reverse_iter_type,
        types.list_reverseiterator_type,
        types.set_iterator_type,
        types.str_iterator_type,
        types.tuple_iterator_type,
    ]
    .map(|class| class.to_owned())
    .into()
}
