//! A second, independent look at the finished code objects, in the spirit of Native Client.
//!
//! In: a code object that the code generator made out of a rewritten tree. Out: the same code
//! object as [`Verified`], or the reason why check or rewrite must have a hole.
//!
//! It shares no code and no table with check and rewrite, and fails closed: an opcode, an
//! intrinsic, a flag or a name that is not listed here is refused. What it holds of every code
//! object, nested ones included:
//!
//! - no opcode that reaches an attribute, a module or a type parameter, but for the attribute of
//!   the box that a guard has just made;
//! - every name operand is an ordinary name, an accessor, a guard that is called on the spot, or, in a
//!   class body, one of the names that a class body may define;
//! - every class pattern takes its class from the guard, which was asked about the very names;
//! - a local that is read without a look whether it is bound is bound on every way there.
//!
//! Must not: change the code, or call anything of `check` or `rewrite`.

mod bound;
mod patterns;
pub mod table;

use patterns::{constant, guarded};
use rustpython_compiler_core::bytecode::{CodeFlags, CodeObject, ConstantData, Instruction};
use table::{
    ACCESSOR, BOXED, CLASS_BODY, CLASS_METHODS, CLASS_TUPLES, GUARDS, HELD, JOIN, METADATA, Rule,
    rule,
};

/// A code object that has been looked at. Only this module makes one.
pub struct Verified(CodeObject);

impl Verified {
    /// The code object.
    pub fn code(&self) -> &CodeObject {
        &self.0
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Scope {
    Module,
    Class,
    Function,
}

/// Looks at a code object and all that it holds.
///
/// # Errors
/// What is wrong, and in which function: a bug of ours.
pub fn verify(code: CodeObject) -> Result<Verified, String> {
    object(&code, Scope::Module, 0)?;
    Ok(Verified(code))
}

fn object(code: &CodeObject, scope: Scope, depth: u32) -> Result<(), String> {
    let place = |what: String| format!("{what} in `{}`", code.obj_name);
    if depth > 200 {
        return Err(place("code objects nested too deep".to_owned()));
    }
    if code.flags.intersects(CodeFlags::ITERABLE_COROUTINE) {
        return Err(place("a generator that is awaited".to_owned()));
    }
    locals(code, scope).map_err(place)?;
    instructions(code, scope).map_err(place)?;
    bound::check(code).map_err(place)?;
    for constant in code.constants.iter() {
        if let ConstantData::Code { code: inner } = constant {
            object(inner, scope_of(inner), depth + 1)?;
        }
    }
    Ok(())
}

/// Names of locals: ordinary ones, those of special methods, which are functions that a function
/// defines, and three that the code generator makes.
fn locals(code: &CodeObject, scope: Scope) -> Result<(), String> {
    let all = |names: &[String], also: &[&str]| {
        let method = |name: &str| scope == Scope::Function && CLASS_METHODS.contains(&name);
        let wrong =
            |name: &&String| !ordinary(name) && !method(name) && !also.contains(&name.as_str());
        match names.iter().find(wrong) {
            Some(name) => Err(format!("local name {name:?}")),
            None => Ok(()),
        }
    };
    // The first iterable of a comprehension, and what the rewriter holds for a moment.
    all(&code.varnames, &[".0", HELD])?;
    // The class cell, for `super()`, and the namespace of the body: made by class bodies only, and
    // no instruction names them.
    let cells: &[&str] = match scope {
        Scope::Class => &["__class__", "__classdict__"],
        Scope::Function => &[HELD],
        Scope::Module => &[],
    };
    all(&code.cellvars, cells)?;
    all(&code.freevars, &["__class__", HELD])
}

/// A class body is the one kind of nested code that neither takes its locals from the call nor is
/// a module.
fn scope_of(code: &CodeObject) -> Scope {
    if code.flags.contains(CodeFlags::NEWLOCALS) && code.flags.contains(CodeFlags::OPTIMIZED) {
        Scope::Function
    } else {
        Scope::Class
    }
}

fn identifier(name: &str) -> bool {
    let mut characters = name.chars();
    let start = characters
        .next()
        .is_some_and(|first| first == '_' || first.is_alphabetic() || !first.is_ascii());
    start && characters.all(|next| next == '_' || next.is_alphanumeric() || !next.is_ascii())
}

/// Whether this is the name of an accessor.
fn accessed(name: &str) -> bool {
    let [before, behind] = ACCESSOR;
    let attribute = name.strip_prefix(before);
    attribute
        .and_then(|name| name.strip_suffix(behind))
        .is_some_and(identifier)
}

/// An identifier that is no dunder (underscores alone are none). Guards, and names with anything
/// else in them, are not.
pub(crate) fn ordinary(name: &str) -> bool {
    identifier(name)
        && (!(name.starts_with("__") && name.ends_with("__")) || name.chars().all(|c| c == '_'))
}

/// An instruction with its whole operand.
#[derive(Clone, Copy)]
struct Step {
    op: Instruction,
    argument: u32,
}

/// The instructions of a code object, without caches and with their operands put together.
fn steps(code: &CodeObject) -> Vec<Step> {
    let units = &*code.instructions;
    let mut steps = Vec::with_capacity(units.len());
    let mut index = 0;
    let mut extended = 0u32;
    while let Some(unit) = units.get(index) {
        let argument = (extended << 8) | u32::from(u8::from(unit.arg));
        if matches!(unit.op, Instruction::ExtendedArg) {
            extended = argument;
            index += 1;
            continue;
        }
        extended = 0;
        steps.push(Step {
            op: unit.op,
            argument,
        });
        index += 1 + unit.op.cache_entries();
    }
    steps
}

fn name(code: &CodeObject, number: u32) -> Result<&str, String> {
    let name = code.names.get(number as usize).map(String::as_str);
    name.ok_or_else(|| "a name that is not there".to_owned())
}

fn instructions(code: &CodeObject, scope: Scope) -> Result<(), String> {
    let steps = steps(code);
    // Guards whose result is used in a way of its own: each use is found with its guard.
    let mut matchclass = 0;
    let mut value = 0;
    for (index, step) in steps.iter().enumerate() {
        let argument = step.argument;
        let listed = |allowed: &[u32], what: &str| match allowed.contains(&argument) {
            true => Ok(()),
            false => Err(format!("{what} {argument}")),
        };
        match rule(step.op) {
            Rule::Plain => {}
            Rule::Load(shift) => {
                let name = name(code, argument >> shift)?;
                let next = steps.get(index + 1).map(|step| step.op);
                let called = match shift {
                    1 => argument & 1 == 1,
                    _ => matches!(next, Some(Instruction::PushNull)),
                };
                if GUARDS.contains(&name) {
                    if !called {
                        return Err(format!("guard {name} as a value"));
                    }
                    matchclass += i32::from(name == "<matchclass>");
                    value += i32::from(name == "<value>");
                } else if accessed(name) {
                    if called {
                        return Err(format!("a call of {name}"));
                    }
                } else if !loadable(name, scope) {
                    return Err(format!("load of name {name:?}"));
                }
            }
            Rule::Store => {
                let name = name(code, argument)?;
                let class = scope == Scope::Class
                    && (CLASS_BODY.contains(&name) || CLASS_METHODS.contains(&name));
                let module =
                    scope == Scope::Module && (name == "__doc__" || METADATA.contains(&name));
                if scope == Scope::Class && CLASS_TUPLES.contains(&name) {
                    if !patterns::stores_names(code, &steps[..index]) {
                        return Err(format!("{name} that is no constant"));
                    }
                } else if !ordinary(name) && !class && !module && name != HELD {
                    return Err(format!("store or delete of name {name:?}"));
                }
            }
            Rule::Cell => {
                // A variable that is a cell as well has one place: among the variables.
                let cells = code.cellvars.iter();
                let cells = cells.filter(|name| !code.varnames.contains(*name));
                let mut names = code.varnames.iter().chain(cells).chain(&*code.freevars);
                let name = names.nth(argument as usize).map_or("", String::as_str);
                let before = index.checked_sub(1).map(|before| steps[before].op);
                // A class body keeps its own namespace, as its first act.
                let namespace = name == "__classdict__"
                    && matches!(step.op, Instruction::StoreDeref { .. })
                    && matches!(before, Some(Instruction::LoadLocals));
                let method = CLASS_METHODS.contains(&name) && scope != Scope::Module;
                if !ordinary(name) && !method && !namespace && name != HELD {
                    return Err(format!("cell {name:?}"));
                }
            }
            Rule::Keywords => {
                let names = index.checked_sub(1).map(|before| steps[before]);
                if !names.is_some_and(|names| patterns::is_names(code, names)) {
                    return Err("keyword names that are not ordinary".to_owned());
                }
            }
            Rule::Attribute => {
                // Operand: the name, then whether a method is loaded.
                match (name(code, argument >> 1)?, argument & 1) {
                    (BOXED, 0) if guarded(code, &steps[..index], "<value>", 1, &[]) => value -= 1,
                    (JOIN, 1) if patterns::joins(code, &steps, index) => {}
                    _ => return Err("an attribute that is not the guard's".to_owned()),
                }
            }
            Rule::Pattern => {
                let [before @ .., names] = &steps[..index] else {
                    return Err("a class pattern out of nothing".to_owned());
                };
                if !patterns::is_names(code, *names) {
                    return Err("a class pattern with names that are not ordinary".to_owned());
                }
                let names = constant(code, *names).ok_or("a class pattern without names")?;
                let asked = [
                    names,
                    &ConstantData::Integer {
                        value: argument.into(),
                    },
                ];
                if !guarded(code, before, "<matchclass>", 3, &asked) {
                    return Err("a class pattern that no guard has decided".to_owned());
                }
                matchclass -= 1;
            }
            Rule::Listed(allowed) => listed(allowed, &format!("{:?}", step.op))?,
            Rule::FunctionAttribute => {
                // Defaults, keyword-only defaults, closure: bits 0, 1 and 3; never annotations.
                if argument & !0b1011 != 0 {
                    return Err(format!("function attribute {argument}"));
                }
            }
            Rule::Refused => return Err(format!("opcode {:?}", step.op)),
        }
    }
    match (matchclass, value) {
        (0, 0) => Ok(()),
        _ => Err("a guard of patterns whose answer is not used as one".to_owned()),
    }
}

/// Names that code may load: ordinary ones; `__name__`, which the run sets; in a class body the
/// methods that it may define, which nothing but the body itself can have stored.
fn loadable(name: &str, scope: Scope) -> bool {
    let methods: &[&str] = match scope {
        Scope::Class => CLASS_METHODS,
        Scope::Module | Scope::Function => &[],
    };
    let metadata = METADATA.contains(&name);
    ordinary(name) || ["__name__", HELD].contains(&name) || metadata || methods.contains(&name)
}
