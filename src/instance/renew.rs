//! Makes a machine that has run what it was before, so that the next run finds it ready.
//!
//! In: a machine that has ended a crossing in good order. Out: the same as a fresh one, or nothing: then it is dropped,
//! and the next run instantiates the image. What a guest is, is its memory and its stack pointer
//! (`copy.rs`): every page that may have been written is copied from the pristine machine. That is
//! what wasmtime's pool does too, without asking the kernel to walk all of the memory each time; and pages that were
//! swapped out are not forgotten. What a larger run wrote behind these pages, in the reserve, goes back to the system
//! at one time.
//!
//! Must not: renew a machine that trapped, was kept, or grew, or whose written pages are not known for sure.

use super::scan::{give_back, small_pages};
use super::{PAGE, Parts, State, reserve};
use crate::engine::{Pool, WASM_STACK};
use fangless_wire::STACK_SIZE;
use std::ops::Range;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasmtime::{Caller, Func, Store, TypedFunc, Val};

/// Bytes of a machine's stack that are cleared by hand after a run, at least.
pub(crate) const STACK_KEPT: usize = 32 << 10;
/// A run that used more than this of the guest's own stack leaves its machine to the pool, which clears all of it.
const DEEPEST: usize = 128 << 10;

/// A page that so many runs in a row have left alone goes back to the system;
const QUIET: u8 = 250;
/// sooner, where there are more pages than these, which a larger run has left: each of the next ones looks at them.
const MANY: usize = 128;
const SOON: u8 = 8;

/// What is known of the pages of a machine's memory that are not the image file's any more.
#[derive(Default)]
pub(super) struct Written {
    /// Each page before the reserve, and how many runs have left it alone. Of the reserve there is none.
    list: Option<Vec<(usize, u8)>>,
    /// Whether there may be more than the list says.
    more: bool,
    /// Whether the kernel was told to make no huge pages of them.
    small: bool,
}

impl Written {
    /// Pages that are not on the list may have been written.
    pub(super) fn more(&mut self) {
        self.more = true;
    }
}

impl Parts {
    /// The same machine, fresh.
    pub(super) fn renewed(mut self: Box<Self>, pool: &Pool) -> Option<Box<Self>> {
        let scan = pool.scan.as_ref()?;
        self.store.data_mut().forget();
        let most = pool.kept / PAGE;
        let memory = self.memory.data(&self.store);
        if memory.len() as u64 != pool.exports.memory_size {
            return None;
        }
        let near = reserve(memory);
        let written = &mut self.written;
        if !written.small {
            written.small = small_pages(&memory[..near]).then_some(true)?;
        }
        // Asked after the run: what has made copies of all memory meanwhile began with the first page.
        if written.more || written.list.is_none() || !scan.untouched(memory) {
            written.list = None;
            let list = scan.written(&memory[..near], most)?;
            written.list = Some(list.into_iter().flatten().map(|page| (page, 0)).collect());
            let memory = self.memory.data_mut(&mut self.store);
            give_back(&mut memory[near..]).then_some(())?;
        }
        let list = written.list.as_mut()?;
        written.more = false;
        let memory = self.memory.data_mut(&mut self.store);
        let depth = restore(memory, pool.pristine.memory(), list);
        if let (Some(global), Some(pointer)) = (self.entries.stack_pointer, self.entries.stack_top)
        {
            global.set(&mut self.store, Val::I32(pointer)).ok()?;
        }
        (depth <= DEEPEST && self.clear_stack(depth)).then_some(self)
    }

    /// Clears the stack that its calls run on, as far as they have come when they used this much of the
    /// guest's own: the two end together, if at all, so that their sizes tell the factor.
    fn clear_stack(&mut self, depth: usize) -> bool {
        let rooms = 1 + depth * (WASM_STACK / STACK_SIZE as usize) / STACK_KEPT;
        let call = self.entries.clear.call_async(&mut self.store, rooms as u32);
        let polled = pin!(call).poll(&mut Context::from_waker(Waker::noop()));
        matches!(polled, Poll::Ready(Ok(())))
    }
}

/// Makes the pages of `list` what they are in `pristine`. Gives how many bytes of the guest's own stack were used.
fn restore(memory: &mut [u8], pristine: &[u8], list: &mut Vec<(usize, u8)>) -> usize {
    let mut depth = 0;
    let patience = if list.len() > MANY { SOON } else { QUIET };
    let mut left: Vec<Range<usize>> = Vec::new();
    list.retain_mut(|(page, quiet)| {
        let bytes = *page * PAGE..(*page + 1) * PAGE;
        let (now, before) = (&mut memory[bytes.clone()], &pristine[bytes.clone()]);
        if now != before {
            now.copy_from_slice(before);
            *quiet = 0;
            // The stack grows down from its end to 0.
            depth = depth.max((STACK_SIZE as usize).saturating_sub(bytes.start));
            return true;
        }
        *quiet = quiet.saturating_add(1);
        if *quiet < patience {
            return true;
        }
        match left.last_mut() {
            Some(last) if last.end == bytes.start => last.end = bytes.end,
            _ => left.push(bytes),
        }
        false
    });
    for bytes in left {
        if !give_back(&mut memory[bytes.clone()]) {
            list.extend(bytes.step_by(PAGE).map(|start| (start / PAGE, 0)));
        }
    }
    depth
}

/// The function that clears the stack: it runs on it, and makes room there that it fills with zeros.
pub(super) fn clearing(store: &mut Store<State>) -> wasmtime::Result<TypedFunc<u32, ()>> {
    #[inline(never)]
    fn clear(rooms: u32) {
        let mut room = [0u8; STACK_KEPT];
        std::hint::black_box(&mut room);
        if rooms > 1 {
            clear(rooms - 1);
        }
        // Not before: else the room could be that of the next call.
        std::hint::black_box(&mut room);
    }
    let function = Func::wrap_async(&mut *store, |_: Caller<'_, State>, (rooms,): (u32,)| {
        Box::new(async move { clear(rooms) })
    });
    function.typed(&*store)
}

#[cfg(test)]
#[path = "renew_tests.rs"]
mod tests;
