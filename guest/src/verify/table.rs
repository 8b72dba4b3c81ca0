//! What code objects may hold: opcodes and names, one table.
//!
//! In: nothing. Out: for each opcode its [`Rule`], and the names that are more than ordinary ones;
//! `docs/verification.md` is generated from it. Written by hand from what RustPython 0.6 generates
//! for rewritten trees; none of it comes from `check`, `rewrite` or `guards`.
//! Must not: list an opcode because it seems harmless; what is not needed is refused.

use rustpython_compiler_core::bytecode::{
    CommonConstant, Instruction, IntrinsicFunction1, IntrinsicFunction2, SpecialMethod,
};

/// Guards that rewritten code may call.
pub const GUARDS: [&str; 6] = [
    "<special>", "<import>", "<matchclass>", "<value>", "<keywords>", "<generic>",
];

/// What the name of an accessor is made of, around that of an attribute: an object whose items are this
/// attribute of other objects, as the guard gives it. It may stand anywhere, for it does no more for
/// whoever holds it.
pub const ACCESSOR: [&str; 2] = ["<.", ">"];

/// What rewritten code holds between two steps of one statement.
pub const HELD: &str = "<held>";

/// The one attribute that rewritten code reads by itself, of the box that `<value>` makes.
pub const BOXED: &str = "<boxed>";

/// The method of the empty text with which the code generator puts long f-strings together.
pub const JOIN: &str = "join";

/// Names that the code generator itself stores in a class body, and where the rewriter keeps what the
/// annotations say.
pub const CLASS_BODY: [&str; 8] = [
    "__module__", "__qualname__", "__doc__", "__firstlineno__", "__static_attributes__",
    "__classdictcell__", "__classcell__", "<annotations>",
];

/// Names that a program may define in a class body, beside ordinary ones.
pub const CLASS_METHODS: &[&str] = &[
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
    "__trunc__", "__floor__", "__ceil__", "__new__", "__setattr__", "__delattr__", "__post_init__",
    "__await__", "__aiter__", "__anext__", "__aenter__", "__aexit__",
];

/// Names that a program may keep in its own scope, beside ordinary ones: nothing looks at them.
pub const METADATA: [&str; 3] = ["__all__", "__author__", "__version__"];

/// Names whose value in a class body is a constant tuple or list of names.
pub const CLASS_TUPLES: [&str; 2] = ["__slots__", "__match_args__"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Computes on the stack, on locals, or jumps.
    Plain,
    /// Reads the name with the operand shifted right by this.
    Load(u32),
    /// Stores or deletes the name.
    Store,
    /// The operand is one of these.
    Listed(&'static [u32]),
    /// Reads, stores or deletes a cell by its place.
    Cell,
    /// Calls with the keywords that the instruction before it loads.
    Keywords,
    /// Gives a function its defaults or its closure.
    FunctionAttribute,
    /// Reads an attribute: that of the box of a pattern's value, or `''.join`.
    Attribute,
    /// Matches a class pattern.
    Pattern,
    Refused,
}

/// The rule for an opcode.
pub fn rule(op: Instruction) -> Rule {
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
        | I::MakeCell { .. }
        | I::CopyFreeVars { .. }
        | I::LoadLocals
        | I::LoadBuildClass
        | I::MakeFunction
        | I::Call { .. }
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
        I::LoadDeref { .. }
        | I::LoadFromDictOrDeref { .. }
        | I::StoreDeref { .. }
        | I::DeleteDeref { .. } => Rule::Cell,
        I::CallKw { .. } => Rule::Keywords,
        I::LoadAttr { .. } => Rule::Attribute,
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
