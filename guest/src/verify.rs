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
//! - every name operand is an ordinary name, a guard that is called on the spot, or, in a class
//!   body, one of the names that a class body may define;
//! - every class pattern takes its class from the guard, which was asked about the very names.
//!
//! Must not: change the code, or call anything of `check` or `rewrite`.

use rustpython_compiler_core::bytecode::{
    CodeFlags, CodeObject, CommonConstant, ConstantData, Instruction, IntrinsicFunction1,
    IntrinsicFunction2, SpecialMethod,
};

/// A code object that has been looked at. Only this module makes one.
pub struct Verified(CodeObject);

impl Verified {
    /// The code object.
    pub fn code(&self) -> &CodeObject {
        &self.0
    }
}

/// Guards that rewritten code may call.
const GUARDS: [&str; 8] = [
    "<getattr>", "<attr>", "<special>", "<import>", "<matchclass>", "<value>", "<keywords>",
    "<generic>",
];

/// The one attribute that rewritten code reads by itself, of the box that `<value>` makes.
const BOXED: &str = "<boxed>";

/// Names that the code generator itself stores in a class body.
const CLASS_BODY: [&str; 7] = [
    "__module__", "__qualname__", "__doc__", "__firstlineno__", "__static_attributes__",
    "__classdictcell__", "__classcell__",
];

/// Names that a program may define in a class body, beside ordinary ones.
const CLASS_METHODS: &[&str] = &[
    "__init__", "__repr__", "__str__", "__bytes__", "__format__", "__eq__", "__ne__", "__lt__",
    "__le__", "__gt__", "__ge__", "__hash__", "__bool__", "__len__", "__length_hint__",
    "__getitem__", "__setitem__", "__delitem__", "__missing__", "__contains__", "__iter__",
    "__next__", "__reversed__", "__call__", "__enter__", "__exit__", "__getattr__", "__get__",
    "__set__", "__delete__", "__set_name__", "__init_subclass__", "__class_getitem__", "__add__",
    "__sub__", "__mul__", "__matmul__", "__truediv__", "__floordiv__", "__mod__", "__divmod__",
    "__pow__", "__lshift__", "__rshift__", "__and__", "__xor__", "__or__", "__radd__", "__rsub__",
    "__rmul__", "__rmatmul__", "__rtruediv__", "__rfloordiv__", "__rmod__", "__rdivmod__",
    "__rpow__", "__rlshift__", "__rrshift__", "__rand__", "__rxor__", "__ror__", "__iadd__",
    "__isub__", "__imul__", "__imatmul__", "__itruediv__", "__ifloordiv__", "__imod__", "__ipow__",
    "__ilshift__", "__irshift__", "__iand__", "__ixor__", "__ior__", "__neg__", "__pos__",
    "__abs__", "__invert__", "__int__", "__float__", "__complex__", "__index__", "__round__",
    "__trunc__", "__floor__", "__ceil__", "__new__", "__setattr__", "__delattr__", "__await__",
    "__aiter__", "__anext__", "__aenter__", "__aexit__", "__slots__", "__match_args__",
];

/// Cells and locals that the code generator makes: the class cell of methods, the namespace of a
/// class body, the first iterable of a comprehension.
const HIDDEN_LOCALS: [&str; 4] = ["__class__", "__classdict__", ".0", ".type_params"];

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
    for name in code
        .varnames
        .iter()
        .chain(&*code.cellvars)
        .chain(&*code.freevars)
    {
        if !ordinary(name) && !HIDDEN_LOCALS.contains(&name.as_str()) {
            return Err(place(format!("local name {name:?}")));
        }
    }
    instructions(code, scope).map_err(place)?;
    for constant in code.constants.iter() {
        if let ConstantData::Code { code: inner } = constant {
            object(inner, scope_of(inner), depth + 1)?;
        }
    }
    Ok(())
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

/// An identifier that is no dunder (underscores alone are none). Guards, and names with anything else in them, are not.
pub(crate) fn ordinary(name: &str) -> bool {
    let mut characters = name.chars();
    let start = characters
        .next()
        .is_some_and(|first| first == '_' || first.is_alphabetic() || !first.is_ascii());
    start
        && characters.all(|next| next == '_' || next.is_alphanumeric() || !next.is_ascii())
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
                if GUARDS.contains(&name) {
                    let next = steps.get(index + 1).map(|step| step.op);
                    let called = match shift {
                        1 => argument & 1 == 1,
                        _ => matches!(next, Some(Instruction::PushNull)),
                    };
                    if !called {
                        return Err(format!("guard {name} as a value"));
                    }
                    matchclass += i32::from(name == "<matchclass>");
                    value += i32::from(name == "<value>");
                } else if !loadable(name, scope) {
                    return Err(format!("load of name {name:?}"));
                }
            }
            Rule::Store => {
                let name = name(code, argument)?;
                let class = scope == Scope::Class
                    && (CLASS_BODY.contains(&name) || CLASS_METHODS.contains(&name));
                let docstring = scope == Scope::Module && name == "__doc__";
                if !ordinary(name) && !class && !docstring {
                    return Err(format!("store or delete of name {name:?}"));
                }
            }
            Rule::Boxed => {
                // Operand: the name, then whether a method is loaded.
                let fits = name(code, argument >> 1)? == BOXED && argument & 1 == 0;
                if !fits || !guarded(code, &steps[..index], "<value>", 1, &[]) {
                    return Err("an attribute that is not the guard's".to_owned());
                }
                value -= 1;
            }
            Rule::Pattern => {
                let [before @ .., names] = &steps[..index] else {
                    return Err("a class pattern out of nothing".to_owned());
                };
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
    ordinary(name) || name == "__name__" || scope == Scope::Class && CLASS_METHODS.contains(&name)
}

/// The constant that an instruction loads.
fn constant(code: &CodeObject, step: Step) -> Option<&ConstantData> {
    match step.op {
        Instruction::LoadConst { .. } => code.constants.get(step.argument as usize),
        _ => None,
    }
}

/// Whether `steps` end with the call of `guard` with a name or dotted name, and then these
/// constants: the only way in which the rewriter asks about patterns.
fn guarded(
    code: &CodeObject,
    steps: &[Step],
    guard: &str,
    arguments: u32,
    constants: &[&ConstantData],
) -> bool {
    let [rest @ .., call] = steps else {
        return false;
    };
    let mut rest = rest;
    if !matches!(call.op, Instruction::Call { .. }) || call.argument != arguments {
        return false;
    }
    for expected in constants.iter().rev() {
        let [before @ .., last] = rest else {
            return false;
        };
        let same = match (last.op, expected) {
            (Instruction::LoadSmallInt { .. }, ConstantData::Integer { value }) => {
                *value == last.argument.into()
            }
            _ => constant(code, *last) == Some(*expected),
        };
        if !same {
            return false;
        }
        rest = before;
    }
    dotted(code, rest).is_some_and(|rest| called(code, rest, guard).is_some())
}

/// What stands before a name, or a name whose attributes were read by the guard.
fn dotted<'a>(code: &CodeObject, steps: &'a [Step]) -> Option<&'a [Step]> {
    let [before @ .., last] = steps else {
        return None;
    };
    match (last.op, before) {
        (Instruction::Call { .. }, [before @ .., attribute]) if last.argument == 2 => {
            let ConstantData::Str { .. } = constant(code, *attribute)? else {
                return None;
            };
            called(code, dotted(code, before)?, "<getattr>")
        }
        (op, _) if matches!(rule(op), Rule::Load(_)) || loads_local(op) => Some(before),
        _ => None,
    }
}

/// What stands before the load of a guard that is about to be called.
fn called<'a>(code: &CodeObject, steps: &'a [Step], guard: &str) -> Option<&'a [Step]> {
    let (load, before, shift) = match steps {
        [before @ .., load, null] if matches!(null.op, Instruction::PushNull) => (load, before, 0),
        [before @ .., load] => (load, before, 1),
        [] => return None,
    };
    let fits = match rule(load.op) {
        Rule::Load(found) => found == shift && name(code, load.argument >> shift) == Ok(guard),
        _ => false,
    };
    fits.then_some(before)
}

fn loads_local(op: Instruction) -> bool {
    use Instruction as I;
    matches!(
        op,
        I::LoadFast { .. }
            | I::LoadFastBorrow { .. }
            | I::LoadFastCheck { .. }
            | I::LoadDeref { .. }
            | I::LoadFromDictOrDeref { .. }
    )
}

enum Rule {
    /// Computes on the stack, on locals, or jumps.
    Plain,
    /// Reads the name with the operand shifted right by this.
    Load(u32),
    /// Stores or deletes the name.
    Store,
    /// The operand is one of these.
    Listed(&'static [u32]),
    FunctionAttribute,
    /// Reads an attribute: that of the box of a pattern's value.
    Boxed,
    /// Matches a class pattern.
    Pattern,
    Refused,
}

fn rule(op: Instruction) -> Rule {
    use Instruction as I;
    match op {
        I::Nop
        | I::NotTaken
        | I::Resume { .. }
        | I::Copy { .. }
        | I::Swap { .. }
        | I::PopTop
        | I::PopIter
        | I::PopExcept
        | I::PushNull
        | I::PushExcInfo
        | I::ReturnValue
        | I::ReturnGenerator
        | I::YieldValue { .. }
        | I::Send { .. }
        | I::EndSend
        | I::CleanupThrow
        | I::GetYieldFromIter
        | I::GetIter
        | I::ForIter { .. }
        | I::GetAwaitable { .. }
        | I::GetAiter
        | I::GetAnext
        | I::EndAsyncFor
        | I::EndFor
        | I::GetLen
        | I::LoadConst { .. }
        | I::LoadSmallInt { .. }
        | I::LoadFast { .. }
        | I::LoadFastAndClear { .. }
        | I::LoadFastBorrow { .. }
        | I::LoadFastBorrowLoadFastBorrow { .. }
        | I::LoadFastCheck { .. }
        | I::LoadFastLoadFast { .. }
        | I::StoreFast { .. }
        | I::StoreFastLoadFast { .. }
        | I::StoreFastStoreFast { .. }
        | I::DeleteFast { .. }
        | I::LoadDeref { .. }
        | I::StoreDeref { .. }
        | I::DeleteDeref { .. }
        | I::MakeCell { .. }
        | I::CopyFreeVars { .. }
        | I::LoadFromDictOrDeref { .. }
        | I::LoadLocals
        | I::LoadBuildClass
        | I::MakeFunction
        | I::Call { .. }
        | I::CallKw { .. }
        | I::CallFunctionEx
        | I::BinaryOp { .. }
        | I::BinarySlice
        | I::StoreSlice
        | I::StoreSubscr
        | I::DeleteSubscr
        | I::CompareOp { .. }
        | I::ContainsOp { .. }
        | I::IsOp { .. }
        | I::ToBool
        | I::UnaryInvert
        | I::UnaryNegative
        | I::UnaryNot
        | I::BuildList { .. }
        | I::BuildMap { .. }
        | I::BuildSet { .. }
        | I::BuildSlice { .. }
        | I::BuildString { .. }
        | I::BuildTuple { .. }
        | I::ListAppend { .. }
        | I::ListExtend { .. }
        | I::MapAdd { .. }
        | I::SetAdd { .. }
        | I::SetUpdate { .. }
        | I::DictMerge { .. }
        | I::DictUpdate { .. }
        | I::UnpackEx { .. }
        | I::UnpackSequence { .. }
        | I::FormatSimple
        | I::FormatWithSpec
        | I::ConvertValue { .. }
        | I::JumpBackward { .. }
        | I::JumpBackwardNoInterrupt { .. }
        | I::JumpForward { .. }
        | I::PopJumpIfFalse { .. }
        | I::PopJumpIfNone { .. }
        | I::PopJumpIfNotNone { .. }
        | I::PopJumpIfTrue { .. }
        | I::RaiseVarargs { .. }
        | I::Reraise { .. }
        | I::CheckExcMatch
        | I::CheckEgMatch
        | I::WithExceptStart
        | I::MatchKeys
        | I::MatchMapping
        | I::MatchSequence => Rule::Plain,
        I::LoadName { .. } | I::LoadFromDictOrGlobals { .. } => Rule::Load(0),
        I::LoadGlobal { .. } => Rule::Load(1),
        I::StoreName { .. }
        | I::StoreGlobal { .. }
        | I::DeleteName { .. }
        | I::DeleteGlobal { .. } => Rule::Store,
        I::LoadAttr { .. } => Rule::Boxed,
        I::CallIntrinsic1 { .. } => Rule::Listed(
            const {
                &[
                    IntrinsicFunction1::UnaryPositive as u32,
                    IntrinsicFunction1::ListToTuple as u32,
                    IntrinsicFunction1::StopIterationError as u32,
                    IntrinsicFunction1::AsyncGenWrap as u32,
                ]
            },
        ),
        I::CallIntrinsic2 { .. } => {
            Rule::Listed(const { &[IntrinsicFunction2::PrepReraiseStar as u32] })
        }
        I::LoadSpecial { .. } => Rule::Listed(
            const {
                &[
                    SpecialMethod::Enter as u32,
                    SpecialMethod::Exit as u32,
                    SpecialMethod::AEnter as u32,
                    SpecialMethod::AExit as u32,
                ]
            },
        ),
        I::LoadCommonConstant { .. } => Rule::Listed(
            const {
                &[
                    CommonConstant::AssertionError as u32,
                    CommonConstant::BuiltinTuple as u32,
                    CommonConstant::BuiltinAll as u32,
                    CommonConstant::BuiltinAny as u32,
                    CommonConstant::BuiltinList as u32,
                    CommonConstant::BuiltinSet as u32,
                ]
            },
        ),
        I::SetFunctionAttribute { .. } => Rule::FunctionAttribute,
        I::MatchClass { .. } => Rule::Pattern,
        // Everything else, and every opcode of the future: attributes (StoreAttr, DeleteAttr,
        // LoadSuperAttr), imports, templates, annotations, specialised and instrumented forms,
        // which a fresh code object does not hold.
        _ => Rule::Refused,
    }
}
