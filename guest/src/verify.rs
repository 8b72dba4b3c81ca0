//! A second, independent look at the finished code objects, in the spirit of Native Client.
//!
//! In: a code object that the code generator made out of a rewritten tree. Out: the same code
//! object as [`Verified`], or the reason why check or rewrite must have a hole.
//!
//! It shares no code and no table with check and rewrite, and fails closed: an opcode, an
//! intrinsic, a flag or a name that is not listed here is refused. What it holds of every code
//! object, nested ones included:
//!
//! - no opcode that reaches an attribute, a module, a coroutine or a type parameter;
//! - every name operand is an ordinary name, a guard that is called on the spot, or, in a class
//!   body, one of the names that a class body may define;
//! - every class pattern is preceded by the guard that decides it.
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
const GUARDS: [&str; 5] = ["<getattr>", "<attr>", "<super>", "<import>", "<matchclass>"];

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
    "__trunc__", "__floor__", "__ceil__", "__slots__", "__match_args__",
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
    let forbidden =
        CodeFlags::COROUTINE | CodeFlags::ASYNC_GENERATOR | CodeFlags::ITERABLE_COROUTINE;
    if code.flags.intersects(forbidden) {
        return Err(place("a coroutine".to_owned()));
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

/// An identifier that is no dunder. Guards, and names with anything else in them, are not.
pub(crate) fn ordinary(name: &str) -> bool {
    let mut characters = name.chars();
    let start = characters
        .next()
        .is_some_and(|first| first == '_' || first.is_alphabetic() || !first.is_ascii());
    start
        && characters.all(|next| next == '_' || next.is_alphanumeric() || !next.is_ascii())
        && !(name.starts_with("__") && name.ends_with("__"))
}

fn instructions(code: &CodeObject, scope: Scope) -> Result<(), String> {
    let units = &*code.instructions;
    let mut index = 0;
    let mut extended = 0u32;
    let mut patterns = 0u32;
    let mut pattern_guards = 0u32;
    while let Some(unit) = units.get(index) {
        let argument = (extended << 8) | u32::from(u8::from(unit.arg));
        if matches!(unit.op, Instruction::ExtendedArg) {
            extended = argument;
            index += 1;
            continue;
        }
        extended = 0;
        let next = index + 1 + unit.op.cache_entries();
        let name = |number: u32| {
            code.names
                .get(number as usize)
                .map(String::as_str)
                .ok_or("a name that is not there")
        };
        match rule(unit.op) {
            Rule::Plain => {}
            Rule::Load(shift) => {
                let name = name(argument >> shift)?;
                if GUARDS.contains(&name) {
                    let called = if shift == 1 {
                        argument & 1 == 1
                    } else {
                        matches!(
                            units.get(next).map(|unit| unit.op),
                            Some(Instruction::PushNull)
                        )
                    };
                    if !called {
                        return Err(format!("guard {name} as a value"));
                    }
                    pattern_guards += u32::from(name == "<matchclass>");
                } else if !(ordinary(name) || scope == Scope::Class && name == "__name__") {
                    return Err(format!("load of name {name:?}"));
                }
            }
            Rule::Store => {
                let name = name(argument)?;
                let class = scope == Scope::Class
                    && (CLASS_BODY.contains(&name) || CLASS_METHODS.contains(&name));
                let docstring = scope == Scope::Module && name == "__doc__";
                if !ordinary(name) && !class && !docstring {
                    return Err(format!("store or delete of name {name:?}"));
                }
            }
            Rule::Intrinsic1(allowed) => {
                if !allowed
                    .iter()
                    .any(|intrinsic| intrinsic.as_u32() == argument)
                {
                    return Err(format!("intrinsic {argument}"));
                }
            }
            Rule::Intrinsic2(allowed) => {
                if !allowed
                    .iter()
                    .any(|intrinsic| intrinsic.as_u32() == argument)
                {
                    return Err(format!("intrinsic {argument} of two"));
                }
            }
            Rule::Special(allowed) => {
                if !allowed.iter().any(|method| method.as_u32() == argument) {
                    return Err(format!("special method {argument}"));
                }
            }
            Rule::Constant(allowed) => {
                if !allowed.iter().any(|constant| constant.as_u32() == argument) {
                    return Err(format!("common constant {argument}"));
                }
            }
            Rule::FunctionAttribute => {
                // Defaults, keyword-only defaults, closure: bits 0, 1 and 3; never annotations.
                if argument & !0b1011 != 0 {
                    return Err(format!("function attribute {argument}"));
                }
            }
            Rule::Pattern => patterns += 1,
            Rule::Refused => return Err(format!("opcode {:?}", unit.op)),
        }
        index = next;
    }
    if patterns != pattern_guards {
        return Err(format!(
            "{patterns} class patterns and {pattern_guards} guards for them"
        ));
    }
    Ok(())
}

enum Rule {
    /// Computes on the stack, on locals, or jumps.
    Plain,
    /// Reads the name with the operand shifted right by this.
    Load(u32),
    /// Stores or deletes the name.
    Store,
    Intrinsic1(&'static [IntrinsicFunction1]),
    Intrinsic2(&'static [IntrinsicFunction2]),
    Special(&'static [SpecialMethod]),
    Constant(&'static [CommonConstant]),
    FunctionAttribute,
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
        I::CallIntrinsic1 { .. } => Rule::Intrinsic1(&[
            IntrinsicFunction1::UnaryPositive,
            IntrinsicFunction1::ListToTuple,
            IntrinsicFunction1::StopIterationError,
        ]),
        I::CallIntrinsic2 { .. } => Rule::Intrinsic2(&[IntrinsicFunction2::PrepReraiseStar]),
        I::LoadSpecial { .. } => Rule::Special(&[SpecialMethod::Enter, SpecialMethod::Exit]),
        I::LoadCommonConstant { .. } => Rule::Constant(&[
            CommonConstant::AssertionError,
            CommonConstant::BuiltinTuple,
            CommonConstant::BuiltinAll,
            CommonConstant::BuiltinAny,
            CommonConstant::BuiltinList,
            CommonConstant::BuiltinSet,
        ]),
        I::SetFunctionAttribute { .. } => Rule::FunctionAttribute,
        I::MatchClass { .. } => Rule::Pattern,
        // Everything else, and every opcode of the future: attributes (LoadAttr, StoreAttr,
        // DeleteAttr, LoadSuperAttr), imports, coroutines, templates, annotations, specialised and
        // instrumented forms, which a fresh code object does not hold.
        _ => Rule::Refused,
    }
}
