//! What code of a formula may be.
//!
//! In: code from a guest, which may have fallen. Out: how deep its stack gets, or what is wrong.
//! After this the interpreters need not ask: every index is within range, every jump goes forward
//! within what it stands in, and both ways to a place have the same number of values on the stack.
//!
//! Must not: recurse, or take longer than the code is.

use fangless_wire::formula::{CONSTANTS, Code, Constant, DEPTH, OPS, Op, TEXT};

/// Ops that a jump skips.
struct Range {
    /// Where they end.
    end: usize,
    /// Values below this are not theirs to take.
    floor: usize,
    /// Values on the stack at the end.
    depth: usize,
    /// The first case of a conditional, which an [`Op::Else`] ends.
    then: bool,
}

struct Walk<'a> {
    ops: &'a [Op],
    ranges: Vec<Range>,
    depth: usize,
    deepest: usize,
}

/// The most values that are on the stack.
pub(super) fn depth(code: &Code, inputs: usize) -> Result<usize, &'static str> {
    let Code { constants, ops } = code;
    if ops.len() > OPS || constants.len() > CONSTANTS {
        return Err("it is too long");
    }
    let text = |constant: &Constant| match constant {
        Constant::Text(text) => text.len(),
        _ => 0,
    };
    if constants.iter().map(text).sum::<usize>() > TEXT {
        return Err("its texts are too long");
    }
    let mut walk = Walk {
        ops,
        ranges: Vec::new(),
        depth: 0,
        deepest: 0,
    };
    for (at, op) in ops.iter().enumerate() {
        let ended = walk.end_ranges(at)?;
        match *op {
            Op::Constant(index) => {
                within(index, constants.len())?;
                walk.replace(0)?;
            }
            Op::Input(index) => {
                within(index, inputs)?;
                walk.replace(0)?;
            }
            Op::Pick(index) => {
                within(index, walk.depth)?;
                walk.replace(0)?;
            }
            Op::Unary(_) => walk.replace(1)?,
            Op::Binary(_) | Op::Compare(_) => walk.replace(2)?,
            Op::Call(function, arguments) => {
                if !function.takes().contains(&arguments) {
                    return Err("a function has the wrong number of arguments");
                }
                walk.replace(arguments.into())?;
            }
            Op::Among(members) => walk.replace(usize::from(members) + 1)?,
            Op::And(skipped) | Op::Or(skipped) => {
                walk.take(1)?;
                walk.begin(at, skipped, walk.depth, walk.depth + 1, false)?;
            }
            Op::Chain(_, skipped) => {
                walk.replace(2)?;
                walk.begin(at, skipped, walk.depth - 1, walk.depth, false)?;
            }
            Op::If(skipped) => {
                walk.take(1)?;
                let last = skipped.checked_sub(1).ok_or("a conditional has no end")?;
                walk.begin(at, last, walk.depth, walk.depth + 1, true)?;
                if walk
                    .ranges
                    .last()
                    .is_some_and(|range| range.end >= ops.len())
                {
                    return Err("a conditional has no other case");
                }
            }
            Op::Else(skipped) => {
                let depth = ended.ok_or("the end of a conditional that has not begun")?;
                walk.depth = depth - 1;
                walk.begin(at, skipped, depth - 1, depth, false)?;
            }
        }
        if ended.is_some() && !matches!(op, Op::Else(_)) {
            return Err("a conditional does not end where it should");
        }
    }
    if walk.end_ranges(ops.len())?.is_some() || !walk.ranges.is_empty() || walk.depth == 0 {
        return Err("it does not end with a value");
    }
    Ok(walk.deepest)
}

fn within(index: u16, length: usize) -> Result<(), &'static str> {
    if usize::from(index) < length {
        return Ok(());
    }
    Err("an index is out of range")
}

impl Walk<'_> {
    /// Takes values off the stack.
    fn take(&mut self, values: usize) -> Result<(), &'static str> {
        let floor = self.ranges.last().map_or(0, |range| range.floor);
        match self.depth.checked_sub(values) {
            Some(depth) if depth >= floor => self.depth = depth,
            _ => return Err("the stack is empty"),
        }
        Ok(())
    }

    /// Takes values off the stack, and puts one there.
    fn replace(&mut self, values: usize) -> Result<(), &'static str> {
        self.take(values)?;
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        if self.depth > DEPTH {
            return Err("the stack is too deep");
        }
        Ok(())
    }

    /// Begins the range that the jump at `at` skips.
    fn begin(
        &mut self,
        at: usize,
        skipped: u16,
        floor: usize,
        depth: usize,
        then: bool,
    ) -> Result<(), &'static str> {
        let end = at + 1 + usize::from(skipped);
        let most = self.ranges.last().map_or(self.ops.len(), |range| range.end);
        if skipped == 0 || end > most {
            return Err("a jump goes where it should not");
        }
        if self.ranges.len() == DEPTH || depth > DEPTH {
            return Err("it is nested too deeply");
        }
        self.ranges.push(Range {
            end,
            floor,
            depth,
            then,
        });
        Ok(())
    }

    /// Ends the ranges that end here; the depth behind it, if the last is the first case of a conditional,
    /// whose `Else` must follow.
    fn end_ranges(&mut self, at: usize) -> Result<Option<usize>, &'static str> {
        while let Some(range) = self.ranges.pop_if(|range| range.end == at) {
            if self.depth != range.depth {
                return Err("the stack is not the same on both ways");
            }
            if range.then {
                return Ok(Some(range.depth));
            }
        }
        Ok(None)
    }
}
