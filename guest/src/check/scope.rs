//! Which names a program takes from outside: Python's scopes, and nothing more.
//!
//! In: every binding and use of a name, in the order in which Python evaluates them. Out: the
//! names that are looked up in the program's globals, with the place of the first look-up and
//! whether the program binds them itself. Must not: know what a builtin or an input is.

use ruff_text_size::TextRange;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Kind of a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The program itself.
    Module,
    /// A class body: its names are seen by no function in it.
    Class,
    /// A function or lambda.
    Function,
    /// A comprehension: `:=` in it binds outside of it.
    Comprehension,
    /// The type parameters of a function, a class or an alias.
    Types,
}

struct Scope {
    kind: Kind,
    parent: usize,
    /// Whether this scope's code runs where it is written, as part of the program's own.
    immediate: bool,
    bound: HashSet<String>,
    globals: HashSet<String>,
    nonlocals: HashSet<String>,
    /// Names of types that no code can read: parameters and aliases.
    types: HashSet<String>,
    uses: HashMap<String, Use>,
}

/// What a name stands for where it is read.
enum Meaning {
    Global,
    Local,
    Type,
}

#[derive(Clone, Copy)]
struct Use {
    range: TextRange,
    /// Not bound yet among the globals, in code that runs where it is written.
    early: bool,
    /// Not bound yet in its own scope.
    unbound: bool,
}

/// How a name of the program's globals is used.
pub struct Global {
    /// Where it is used first.
    pub range: TextRange,
    /// Whether the program binds it anywhere.
    pub bound: bool,
    /// Whether it is used before the program binds it, in the order of the text.
    pub early: bool,
}

/// All scopes of a program.
pub struct Scopes {
    scopes: Vec<Scope>,
    current: usize,
    globals: HashSet<String>,
}

impl Scopes {
    /// The scope of the program itself.
    pub fn new() -> Self {
        let mut scopes = Self {
            scopes: Vec::new(),
            current: 0,
            globals: HashSet::new(),
        };
        scopes.push(Kind::Module, true);
        scopes
    }

    fn push(&mut self, kind: Kind, immediate: bool) {
        self.scopes.push(Scope {
            kind,
            parent: self.current,
            immediate,
            bound: HashSet::new(),
            globals: HashSet::new(),
            nonlocals: HashSet::new(),
            types: HashSet::new(),
            uses: HashMap::new(),
        });
        self.current = self.scopes.len() - 1;
    }

    /// Begins a scope within the current one.
    pub fn enter(&mut self, kind: Kind) {
        let immediate = self.scopes[self.current].immediate && kind != Kind::Function;
        self.push(kind, immediate);
    }

    /// Whether the current scope is that of the program itself.
    pub fn is_module(&self) -> bool {
        self.scopes[self.current].kind == Kind::Module
    }

    /// Whether the current scope is that of a function.
    pub fn in_function(&self) -> bool {
        self.scopes[self.current].kind == Kind::Function
    }

    /// Whether a function around the current place has bound this name so far.
    pub fn in_function_binds(&self, name: &str) -> bool {
        let mut index = self.current;
        while index > 0 {
            let scope = &self.scopes[index];
            if scope.kind == Kind::Function && scope.bound.contains(name) {
                return true;
            }
            index = scope.parent;
        }
        false
    }

    /// Whether the program has bound a global of this name so far.
    pub fn binds(&self, name: &str) -> bool {
        self.globals.contains(name)
    }

    /// Ends the current scope.
    pub fn leave(&mut self) {
        self.current = self.scopes[self.current].parent;
    }

    /// The current scope binds (or deletes) a name.
    pub fn bind(&mut self, name: &str) {
        self.bind_in(self.current, name);
    }

    /// `name := value` binds in the nearest scope that is no comprehension.
    pub fn bind_outside_comprehensions(&mut self, name: &str) {
        let mut scope = self.current;
        while self.scopes[scope].kind == Kind::Comprehension {
            scope = self.scopes[scope].parent;
        }
        self.bind_in(scope, name);
    }

    fn bind_in(&mut self, scope: usize, name: &str) {
        let scope = &mut self.scopes[scope];
        if scope.kind == Kind::Module || scope.globals.contains(name) {
            self.globals.insert(name.to_owned());
        } else if !scope.nonlocals.contains(name) {
            scope.bound.insert(name.to_owned());
        }
    }

    /// A type parameter of the current scope, or a `type` statement in it.
    pub fn bind_type(&mut self, name: &str) {
        self.scopes[self.current].types.insert(name.to_owned());
    }

    /// `global name`.
    pub fn global(&mut self, name: &str) {
        self.scopes[self.current].globals.insert(name.to_owned());
    }

    /// `nonlocal name`.
    pub fn nonlocal(&mut self, name: &str) {
        self.scopes[self.current].nonlocals.insert(name.to_owned());
    }

    /// The current scope reads a name.
    pub fn read(&mut self, name: &str, range: TextRange) {
        let scope = &mut self.scopes[self.current];
        let early = scope.immediate && !self.globals.contains(name);
        let unbound = !scope.bound.contains(name);
        let known = scope.uses.entry(name.to_owned()).or_insert(Use {
            range,
            early,
            unbound,
        });
        known.early |= early;
        known.unbound |= unbound;
    }

    /// Every name that the program binds, in any scope.
    pub fn bound(&self) -> impl Iterator<Item = &str> {
        let scopes = self.scopes.iter().flat_map(|scope| &scope.bound);
        scopes.chain(&self.globals).map(String::as_str)
    }

    /// The globals that the program reads.
    pub fn globals(&self) -> BTreeMap<String, Global> {
        let mut found: BTreeMap<String, Global> = BTreeMap::new();
        for (index, scope) in self.scopes.iter().enumerate() {
            for (name, used) in &scope.uses {
                if !matches!(self.meaning(index, name, used.unbound), Meaning::Global) {
                    continue;
                }
                let global = found.entry(name.clone()).or_insert(Global {
                    range: used.range,
                    bound: self.globals.contains(name),
                    early: used.early,
                });
                global.early |= used.early;
                if used.range.start() < global.range.start() {
                    global.range = used.range;
                }
            }
        }
        found
    }

    /// Reads of types.
    pub fn type_reads(&self) -> Vec<(String, TextRange)> {
        let mut found = Vec::new();
        for (index, scope) in self.scopes.iter().enumerate() {
            for (name, used) in &scope.uses {
                if matches!(self.meaning(index, name, used.unbound), Meaning::Type) {
                    found.push((name.clone(), used.range));
                }
            }
        }
        found
    }

    fn meaning(&self, start: usize, name: &str, unbound: bool) -> Meaning {
        let mut index = start;
        loop {
            let scope = &self.scopes[index];
            let of_type = scope.types.contains(name) && !scope.bound.contains(name);
            match scope.kind {
                Kind::Module if of_type && !self.globals.contains(name) => return Meaning::Type,
                Kind::Module => return Meaning::Global,
                _ if scope.globals.contains(name) => return Meaning::Global,
                // A class body reads a global of the same name until it binds its own.
                Kind::Class if index == start && scope.bound.contains(name) => {
                    return if unbound {
                        Meaning::Global
                    } else {
                        Meaning::Local
                    };
                }
                Kind::Class if index == start && of_type => return Meaning::Type,
                // Names of a class body are seen by nothing within it.
                Kind::Class => {}
                Kind::Function | Kind::Comprehension | Kind::Types => {
                    if of_type {
                        return Meaning::Type;
                    }
                    if scope.bound.contains(name) {
                        return Meaning::Local;
                    }
                }
            }
            index = scope.parent;
        }
    }
}
