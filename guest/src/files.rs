//! Files as data: the tree of one run, in memory.
//!
//! In: what the run is given; calls of `lib/_files.py`, never of a program. Out: what the run changed.
//! Everything that is written is in the tree at once, and counted: more than the policy's limits ends
//! the run. A file that is removed while it is open lives on, as it does on a disk.
//! Must not: know a disk, or hold the tree while Python code may run.

use crate::{border, state};
use fangless_wire::files::{self, BadPath};
use fangless_wire::{FileLimits, LimitKind};
use rustpython_vm::{
    AsObject, Context, Py, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyStrRef, PyType},
    class::{PyClassImpl, StaticType},
    function::ArgBytesLike,
    pyclass,
};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Bytes that the run was given, until the file is written to.
type Content = Rc<Vec<u8>>;

/// The files of a run.
#[derive(Default)]
pub struct Tree {
    limits: FileLimits,
    given: BTreeMap<String, Content>,
    files: BTreeMap<String, Rc<Node>>,
    /// Every directory but the root.
    directories: BTreeSet<String>,
    /// Bytes of all files.
    bytes: u64,
}

/// A file, whatever its name is by now.
#[derive(Debug, Default)]
struct Node {
    content: RefCell<Content>,
    /// Whether it has no name any more.
    removed: Cell<bool>,
}

/// What a run did to its files: those that it made or changed, and the names of those it removed.
#[derive(Default)]
pub struct Changes {
    /// Paths and contents.
    pub written: Vec<(String, Rc<Vec<u8>>)>,
    /// Paths.
    pub removed: Vec<String>,
}

/// Numbers of the errors that a system would give.
const MISSING: i32 = 2;
const EXISTS: i32 = 17;
const NOT_A_DIRECTORY: i32 = 20;
const IS_A_DIRECTORY: i32 = 21;
const NOT_EMPTY: i32 = 39;

/// How a file is opened.
struct Opening {
    make: bool,
    anew: bool,
    empty: bool,
}

impl Tree {
    /// The files that a run is given.
    pub fn new(limits: FileLimits, given: BTreeMap<String, Vec<u8>>) -> Self {
        let given = given
            .into_iter()
            .map(|(path, bytes)| (path, Rc::new(bytes)));
        let mut tree = Self {
            limits,
            given: given.collect(),
            ..Self::default()
        };
        tree.reset();
        tree
    }

    /// All files as they were given, for the next row.
    pub fn reset(&mut self) {
        self.files.clear();
        self.directories.clear();
        self.bytes = 0;
        let given: Vec<_> = self
            .given
            .iter()
            .map(|(p, c)| (p.clone(), c.clone()))
            .collect();
        for (path, content) in given {
            self.bytes += content.len() as u64;
            let content = RefCell::new(content);
            self.name(
                path,
                Rc::new(Node {
                    content,
                    removed: Cell::new(false),
                }),
            );
        }
    }

    /// What is not as it was given.
    pub fn changes(&self) -> Changes {
        let mut changes = Changes::default();
        for (path, node) in &self.files {
            let content = node.content.borrow();
            let same = |given: &Content| Rc::ptr_eq(given, &content) || **given == **content;
            if !self.given.get(path).is_some_and(same) {
                changes.written.push((path.clone(), content.clone()));
            }
        }
        let gone = self
            .given
            .keys()
            .filter(|path| !self.files.contains_key(*path));
        changes.removed = gone.cloned().collect();
        changes
    }

    fn name(&mut self, path: String, node: Rc<Node>) {
        self.directories
            .extend(files::directories(&path).map(str::to_owned));
        self.files.insert(path, node);
    }

    fn is_directory(&self, path: &str) -> bool {
        path.is_empty() || self.directories.contains(path)
    }

    /// Refuses a path that goes through a file.
    fn passable(&self, path: &str) -> Result<(), i32> {
        let blocked = files::directories(path).any(|part| self.files.contains_key(part));
        if blocked {
            Err(NOT_A_DIRECTORY)
        } else {
            Ok(())
        }
    }

    fn open(&mut self, path: &str, how: &Opening) -> Result<Rc<Node>, Refused> {
        if self.is_directory(path) {
            return Err(if how.anew { EXISTS } else { IS_A_DIRECTORY }.into());
        }
        self.passable(path)?;
        if let Some(node) = self.files.get(path) {
            if how.anew {
                return Err(EXISTS.into());
            }
            let node = Rc::clone(node);
            if how.empty {
                self.bytes -= node.content.replace(Content::default()).len() as u64;
            }
            return Ok(node);
        }
        if !how.make {
            return Err(MISSING.into());
        }
        let number = self.files.len() as u64 + 1;
        if number > u64::from(self.limits.number) {
            return Err(Refused::Limit(LimitKind::Files, number));
        }
        let node = Rc::new(Node::default());
        self.name(path.to_owned(), Rc::clone(&node));
        Ok(node)
    }

    fn remove(&mut self, path: &str) -> Result<Rc<Node>, i32> {
        if self.is_directory(path) {
            return Err(IS_A_DIRECTORY);
        }
        self.passable(path)?;
        let node = self.files.remove(path).ok_or(MISSING)?;
        self.bytes -= node.content.borrow().len() as u64;
        node.removed.set(true);
        Ok(node)
    }

    fn rename(&mut self, from: &str, to: &str) -> Result<(), i32> {
        if self.is_directory(from) || self.is_directory(to) {
            return Err(IS_A_DIRECTORY);
        }
        self.passable(from)?;
        self.passable(to)?;
        if !self.files.contains_key(from) {
            return Err(MISSING);
        }
        if from == to {
            return Ok(());
        }
        if self.files.contains_key(to) {
            self.remove(to)?;
        }
        let node = self.remove(from)?;
        node.removed.set(false);
        self.bytes += node.content.borrow().len() as u64;
        self.name(to.to_owned(), node);
        Ok(())
    }

    /// The names in a directory.
    fn list(&self, path: &str) -> Result<BTreeSet<String>, i32> {
        if !self.is_directory(path) {
            self.passable(path)?;
            let is_file = self.files.contains_key(path);
            return Err(if is_file { NOT_A_DIRECTORY } else { MISSING });
        }
        let inside = match path {
            "" => String::new(),
            path => format!("{path}/"),
        };
        let files = self.files.range(inside.clone()..).map(|(path, _)| path);
        let directories = self.directories.range(inside.clone()..);
        let within = |paths: &mut dyn Iterator<Item = &String>, names: &mut BTreeSet<String>| {
            for rest in paths.map_while(|path| path.strip_prefix(&inside)) {
                let name = rest.split('/').next().unwrap_or_default();
                if names.last().is_none_or(|last| last != name) {
                    names.insert(name.to_owned());
                }
            }
        };
        let mut names = BTreeSet::new();
        within(&mut { files }, &mut names);
        within(&mut { directories }, &mut names);
        Ok(names)
    }

    fn make_directory(&mut self, path: &str) -> Result<(), i32> {
        self.passable(path)?;
        if self.is_directory(path) || self.files.contains_key(path) {
            return Err(EXISTS);
        }
        self.directories
            .extend(files::directories(path).map(str::to_owned));
        self.directories.insert(path.to_owned());
        Ok(())
    }

    fn remove_directory(&mut self, path: &str) -> Result<(), i32> {
        match self.list(path)?.is_empty() {
            true if !path.is_empty() => _ = self.directories.remove(path),
            _ => return Err(NOT_EMPTY),
        }
        Ok(())
    }

    /// Counts a file that becomes longer or shorter; over the limit, the bytes that there would be.
    fn resize(&mut self, node: &Node, before: u64, after: u64) -> Result<(), Refused> {
        let others = if node.removed.get() {
            0
        } else {
            self.bytes - before
        };
        let total = others.saturating_add(after);
        if total > self.limits.bytes {
            return Err(Refused::Limit(LimitKind::FileBytes, total));
        }
        if !node.removed.get() {
            self.bytes = total;
        }
        Ok(())
    }
}

/// Why the tree does not do something.
enum Refused {
    /// The number of an error.
    Error(i32),
    /// The run is over.
    Limit(LimitKind, u64),
}

impl From<i32> for Refused {
    fn from(number: i32) -> Self {
        Self::Error(number)
    }
}

/// Works on the tree of the run. What it refuses is the number of an error; over a limit, the run ends.
fn tree<R, E: Into<Refused>>(
    vm: &VirtualMachine,
    work: impl FnOnce(&mut Tree) -> Result<R, E>,
) -> PyResult<Result<R, i32>> {
    let done = state::run(|run| run.files.as_mut().map(work));
    match done.map(|done| done.map_err(Into::into)) {
        Some(Ok(done)) => Ok(Ok(done)),
        Some(Err(Refused::Error(number))) => Ok(Err(number)),
        Some(Err(Refused::Limit(kind, used))) => border::stop(kind, used),
        None => Err(vm.new_os_error("this run has no files: its policy gives none")),
    }
}

/// An open file, for the library's own file objects.
#[pyclass(module = false, name = "node")]
#[derive(Debug)]
pub struct OpenNode {
    node: Rc<Node>,
}

impl PyPayload for OpenNode {
    fn class(_ctx: &Context) -> &'static Py<PyType> {
        Self::static_type()
    }
}

impl OpenNode {
    /// A part of the content that begins at `at`.
    fn part<R>(&self, at: u64, part: impl FnOnce(&[u8]) -> R) -> R {
        let content = self.node.content.borrow();
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        part(content.get(at..).unwrap_or_default())
    }

    fn length(&self) -> u64 {
        self.node.content.borrow().len() as u64
    }

    fn set_length(&self, length: u64, vm: &VirtualMachine) -> PyResult<()> {
        let before = self.length();
        if length != before {
            let counted = tree(vm, |tree| tree.resize(&self.node, before, length))?;
            counted.map_err(|_| vm.new_os_error("no such length"))?;
            let mut content = self.node.content.borrow_mut();
            Rc::make_mut(&mut content).resize(length as usize, 0);
        }
        Ok(())
    }
}

#[pyclass]
impl OpenNode {
    #[pymethod]
    fn size(zelf: &Py<Self>) -> u64 {
        zelf.length()
    }

    /// At most `most` bytes; all that there are, if it is negative.
    #[pymethod]
    fn read(zelf: &Py<Self>, at: u64, most: i64) -> Vec<u8> {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        zelf.part(at, |rest| rest[..rest.len().min(most)].to_vec())
    }

    /// One line with its end: `end`, or, if that is empty, the first of `\n`, `\r` and `\r\n`.
    #[pymethod]
    fn line(zelf: &Py<Self>, at: u64, end: PyStrRef) -> Vec<u8> {
        let end = end.as_bytes();
        zelf.part(at, |rest| {
            let length = match end {
                [] => universal(rest),
                end => rest
                    .windows(end.len())
                    .position(|window| window == end)
                    .map(|start| start + end.len()),
            };
            rest[..length.unwrap_or(rest.len())].to_vec()
        })
    }

    /// At most `most` characters: bytes, or those of UTF-8; with `universal`, `\r\n` is one.
    #[pymethod]
    fn characters(zelf: &Py<Self>, at: u64, most: u64, utf8: bool, universal: bool) -> Vec<u8> {
        zelf.part(at, |rest| {
            let (mut end, mut count) = (0, 0);
            while end < rest.len() && count < most {
                let pair = universal && rest[end..].starts_with(b"\r\n");
                end += if pair { 2 } else { 1 };
                while utf8 && rest.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
                    end += 1;
                }
                count += 1;
            }
            rest[..end].to_vec()
        })
    }

    /// Writes at a place, which may lie behind the end; gives the number of bytes.
    #[pymethod]
    fn write(zelf: &Py<Self>, at: u64, data: ArgBytesLike, vm: &VirtualMachine) -> PyResult<u64> {
        let data = data.borrow_buf().to_vec();
        if !data.is_empty() {
            let end = at.saturating_add(data.len() as u64);
            zelf.set_length(zelf.length().max(end), vm)?;
            let mut content = zelf.node.content.borrow_mut();
            let end = end as usize;
            Rc::make_mut(&mut content)[end - data.len()..end].copy_from_slice(&data);
        }
        Ok(data.len() as u64)
    }

    /// Cuts it off, or fills it up with zeroes.
    #[pymethod]
    fn resize(zelf: &Py<Self>, size: u64, vm: &VirtualMachine) -> PyResult<()> {
        zelf.set_length(size, vm)
    }
}

/// Where the first line ends, by any of the three ends.
fn universal(bytes: &[u8]) -> Option<usize> {
    let at = bytes
        .iter()
        .position(|byte| matches!(byte, b'\n' | b'\r'))?;
    let pair = bytes[at..].starts_with(b"\r\n");
    Some(at + if pair { 2 } else { 1 })
}

/// The one spelling of a path; the path is any `str`, of which no method is asked.
fn path(path: PyStrRef, vm: &VirtualMachine) -> PyResult<String> {
    let shown = || path.as_wtf8().to_string_lossy();
    let text = path.to_str().ok_or(BadPath::Character);
    text.and_then(files::normalised).map_err(|problem| {
        let message = format!("the path {:?} {}", shown(), problem.reason());
        match problem {
            BadPath::Absolute | BadPath::Outside => {
                let class = vm.ctx.exceptions.permission_error.to_owned();
                vm.new_os_subtype_error(class, None, message).upcast()
            }
            BadPath::Empty | BadPath::TooLong | BadPath::Character => vm.new_value_error(message),
        }
    })
}

/// The exact `str` that a value is or derives from.
fn exact(value: PyStrRef, vm: &VirtualMachine) -> PyObjectRef {
    if value.class().is(vm.ctx.types.str_type) {
        return value.into();
    }
    vm.ctx.new_str(value.as_wtf8().to_owned()).into()
}

/// Nothing, or the number of an error.
fn number(done: Result<(), i32>) -> i32 {
    done.err().unwrap_or(0)
}

/// Puts `_tree` where `lib/_files.py` finds it.
///
/// # Errors
/// The interpreter does not take it.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let _ = OpenNode::make_static_type();
    let open = |path: PyStrRef, make: bool, anew: bool, empty: bool, vm: &VirtualMachine| {
        let how = Opening { make, anew, empty };
        let text = path.to_string_lossy();
        let opened = tree(vm, |tree| tree.open(&text, &how))?;
        PyResult::Ok(match opened {
            Ok(node) => OpenNode { node }.into_pyobject(vm),
            Err(number) => vm.ctx.new_int(number).into(),
        })
    };
    let remove = |path: PyStrRef, vm: &VirtualMachine| {
        let removed = tree(vm, |tree| tree.remove(&path.to_string_lossy()).map(drop))?;
        PyResult::Ok(number(removed))
    };
    let rename = |from: PyStrRef, to: PyStrRef, vm: &VirtualMachine| {
        let (from, to) = (from.to_string_lossy(), to.to_string_lossy());
        PyResult::Ok(number(tree(vm, |tree| tree.rename(&from, &to))?))
    };
    let names = |path: PyStrRef, vm: &VirtualMachine| {
        let names = tree(vm, |tree| tree.list(&path.to_string_lossy()))?;
        PyResult::<PyObjectRef>::Ok(match names {
            Ok(names) => {
                let names = names.into_iter().map(|name| vm.ctx.new_str(name).into());
                vm.ctx.new_list(names.collect()).into()
            }
            Err(number) => vm.ctx.new_int(number).into(),
        })
    };
    let make = |path: PyStrRef, vm: &VirtualMachine| {
        let made = tree(vm, |tree| tree.make_directory(&path.to_string_lossy()))?;
        PyResult::Ok(number(made))
    };
    let unmake = |path: PyStrRef, vm: &VirtualMachine| {
        let gone = tree(vm, |tree| tree.remove_directory(&path.to_string_lossy()))?;
        PyResult::Ok(number(gone))
    };
    let is_directory = |path: PyStrRef, vm: &VirtualMachine| {
        let text = path.to_string_lossy();
        let found = tree(vm, |tree| Ok::<_, i32>(tree.is_directory(&text)))?;
        PyResult::Ok(found == Ok(true))
    };
    let functions: [(&'static str, PyObjectRef); 9] = [
        ("exact", vm.new_function("exact", exact).into()),
        (
            "is_directory",
            vm.new_function("is_directory", is_directory).into(),
        ),
        ("make", vm.new_function("make", make).into()),
        ("names", vm.new_function("names", names).into()),
        ("open", vm.new_function("open", open).into()),
        ("path", vm.new_function("path", path).into()),
        ("remove", vm.new_function("remove", remove).into()),
        ("rename", vm.new_function("rename", rename).into()),
        ("unmake", vm.new_function("unmake", unmake).into()),
    ];
    let module = vm.new_module("_tree", vm.ctx.new_dict(), None);
    for (name, function) in functions {
        module.set_attr(name, function, vm)?;
    }
    let modules = vm.sys_module.get_attr("modules", vm)?;
    modules.set_item("_tree", module.into(), vm)
}
