//! Locals that are read without a look at whether they are bound.
//!
//! In: a code object. Out: whether each local that `StoreFastLoadFast` reads is bound on every way
//! there. RustPython 0.6 leaves the look out where its code generator has found it needless, and
//! where that is wrong the program holds an object that is none: the one opcode by which a mistake
//! of the code generator becomes one of memory. All others look by themselves.
//! Must not: take the code generator's word for anything.

use rustpython_compiler_core::bytecode::{
    CodeFlags, CodeObject, Instruction, decode_exception_table,
};

/// An instruction, with the units of code at which it and the next one begin.
struct At {
    op: Instruction,
    argument: u32,
    start: usize,
    next: usize,
}

/// Locals that are bound, of the sixteen that the opcode can name.
type Bound = u16;

fn bit(local: u32) -> Bound {
    if local < 16 { 1 << local } else { 0 }
}

/// The two locals in the operand of a double instruction.
fn pair(argument: u32) -> (u32, u32) {
    (argument >> 4, argument & 15)
}

/// Looks at one code object, not at those within it.
///
/// # Errors
/// Which local may be read unbound.
pub(super) fn check(code: &CodeObject) -> Result<(), String> {
    let code_units = &*code.instructions;
    let reads = |op: &Instruction| matches!(op, Instruction::StoreFastLoadFast { .. });
    if !code_units.iter().any(|unit| reads(&unit.op)) {
        return Ok(());
    }
    let all = instructions(code);
    let stores = Stores::of(&all);
    let before = flow(code, &all, &stores)?;
    for (index, at) in all.iter().enumerate() {
        // What is never reached is in no set.
        let Some(bound) = before[index].filter(|_| reads(&at.op)) else {
            continue;
        };
        let (_, read) = pair(at.argument);
        let stored = stores.after(&all, index, bound);
        if stored & bit(read) == 0 {
            let name = code.varnames.get(read as usize);
            let name = name.map_or("", String::as_str);
            return Err(format!("local {name:?} may be read unbound"));
        }
    }
    Ok(())
}

fn instructions(code: &CodeObject) -> Vec<At> {
    let units = &*code.instructions;
    let mut all = Vec::with_capacity(units.len());
    let (mut index, mut start, mut extended) = (0, 0, 0u32);
    while let Some(unit) = units.get(index) {
        let argument = (extended << 8) | u32::from(u8::from(unit.arg));
        index += 1;
        if matches!(unit.op, Instruction::ExtendedArg) {
            extended = argument;
            continue;
        }
        index += unit.op.cache_entries();
        all.push(At {
            op: unit.op,
            argument,
            start,
            next: index,
        });
        (start, extended) = (index, 0);
    }
    all
}

/// What is bound before each instruction, on every way that leads there; `None`: no way does.
fn flow(code: &CodeObject, all: &[At], stores: &Stores) -> Result<Vec<Option<Bound>>, String> {
    let place = |unit: usize| {
        all.binary_search_by_key(&unit, |at| at.start)
            .map_err(|_| "a jump between instructions".to_owned())
    };
    let handlers = decode_exception_table(&code.exceptiontable);
    if !handlers.windows(2).all(|two| two[0].end <= two[1].start) {
        return Err("handlers that overlap".to_owned());
    }
    let mut before = vec![None; all.len()];
    let mut next = vec![(0, parameters(code))];
    while let Some((index, bound)) = next.pop() {
        let Some(slot) = before.get_mut(index) else {
            return Err("an end without a return".to_owned());
        };
        let met = slot.map_or(bound, |known: Bound| known & bound);
        if *slot == Some(met) {
            continue;
        }
        *slot = Some(met);
        let at = &all[index];
        let after = after(all, index, met, stores);
        if falls_through(at.op) {
            next.push((index + 1, after));
        }
        if let Some(target) = target(at) {
            next.push((place(target)?, after));
        }
        let first = handlers.partition_point(|handler| handler.end as usize <= at.start);
        let within = handlers[first..].iter();
        for handler in within.take_while(|handler| (handler.start as usize) < at.next) {
            next.push((place(handler.target as usize)?, met & after));
        }
    }
    Ok(before)
}

fn parameters(code: &CodeObject) -> Bound {
    let more = [CodeFlags::VARARGS, CodeFlags::VARKEYWORDS];
    let more = more
        .iter()
        .filter(|flag| code.flags.contains(**flag))
        .count() as u32;
    let count = code.arg_count + code.kwonlyarg_count + more;
    (0..count.min(16)).map(bit).fold(0, |all, one| all | one)
}

fn falls_through(op: Instruction) -> bool {
    use Instruction as I;
    !matches!(
        op,
        I::JumpForward { .. }
            | I::JumpBackward { .. }
            | I::JumpBackwardNoInterrupt { .. }
            | I::ReturnValue
            | I::RaiseVarargs { .. }
            | I::Reraise { .. }
    )
}

fn target(at: &At) -> Option<usize> {
    use Instruction as I;
    let distance = at.argument as usize;
    match at.op {
        I::JumpBackward { .. } | I::JumpBackwardNoInterrupt { .. } => {
            // Before the beginning is between instructions as well.
            Some(at.next.checked_sub(distance).unwrap_or(usize::MAX))
        }
        I::JumpForward { .. }
        | I::PopJumpIfFalse { .. }
        | I::PopJumpIfTrue { .. }
        | I::PopJumpIfNone { .. }
        | I::PopJumpIfNotNone { .. }
        | I::ForIter { .. }
        | I::Send { .. } => Some(at.next + distance),
        _ => None,
    }
}

/// What is bound after an instruction that did not raise.
fn after(all: &[At], index: usize, bound: Bound, stores: &Stores) -> Bound {
    use Instruction as I;
    let at = &all[index];
    let (one, other) = pair(at.argument);
    match at.op {
        I::DeleteFast { .. } | I::LoadFastAndClear { .. } => bound & !bit(at.argument),
        // These look, and raise if it is not bound.
        I::LoadFast { .. } | I::LoadFastCheck { .. } | I::LoadFastBorrow { .. } => {
            bound | bit(at.argument)
        }
        I::LoadFastLoadFast { .. } | I::LoadFastBorrowLoadFastBorrow { .. } => {
            bound | bit(one) | bit(other)
        }
        I::StoreFast { .. } | I::StoreFastLoadFast { .. } | I::StoreFastStoreFast { .. } => {
            stores.after(all, index, bound)
        }
        _ => bound,
    }
}

/// What is known of all stores, made in one pass.
struct Stores {
    /// Locals that a comprehension takes out of the way while it runs, bound or not.
    taken: Bound,
    /// For each instruction, whether stores here put back what a comprehension has taken: they follow
    /// a swap that no value has just been made for.
    put_back: Vec<bool>,
}

impl Stores {
    fn of(all: &[At]) -> Self {
        use Instruction as I;
        let mut taken = 0;
        let mut put_back = Vec::with_capacity(all.len());
        // Of the last instruction that is no Nop before the swap.
        let mut made = false;
        let mut putting = false;
        for at in all {
            put_back.push(putting);
            match at.op {
                I::StoreFast { .. } | I::StoreFastStoreFast { .. } | I::Nop => {}
                I::Swap { .. } => putting = !made,
                _ => putting = false,
            }
            if let I::LoadFastAndClear { .. } = at.op {
                taken |= bit(at.argument);
            }
            if !matches!(at.op, I::Nop | I::NotTaken) {
                let ends = matches!(
                    at.op,
                    I::PopIter | I::PopTop | I::EndFor | I::EndAsyncFor | I::Swap { .. }
                );
                made = !ends && falls_through(at.op);
            }
        }
        Self { taken, put_back }
    }

    /// What is bound after the stores of an instruction. Behind a comprehension locals are put back
    /// as they were, bound or not.
    fn after(&self, all: &[At], index: usize, bound: Bound) -> Bound {
        use Instruction as I;
        let at = &all[index];
        let (one, other) = pair(at.argument);
        let stored = match at.op {
            I::StoreFast { .. } => bit(at.argument),
            I::StoreFastLoadFast { .. } => bit(one),
            I::StoreFastStoreFast { .. } => bit(one) | bit(other),
            _ => 0,
        };
        if self.put_back[index] {
            return (bound | stored) & !(stored & self.taken);
        }
        bound | stored
    }
}
