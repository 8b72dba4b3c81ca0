//! What is kept of a machine that stands between two crossings, and how it is made again.
//!
//! In: a machine. Out: what differs from the pristine one; another machine that goes on from there.
//! A guest's state is its memory and its stack pointer: the image tool refuses a guest with any other
//! (`guest/image/src/mutable.rs`). What the host knows of it is the number of calls, by which an
//! exception is told from another one's.
//!
//! Must not: be asked of a machine in a crossing: its state is also on its stack.

use super::{Guest, Machine, PAGE, Parts, pages, same_process};
use crate::Error;
use fangless_wire::Limits;
use std::time::Instant;
use wasmtime::Val;

/// Bytes by which memory grows.
const WASM_PAGE: u64 = 64 << 10;

/// A page that is not as in the pristine machine: its number, and its content.
type Change<'a> = (u32, &'a [u8; PAGE]);

impl Machine {
    /// Its place is held until it is dropped, and no run waits for it.
    pub(crate) fn keep(&mut self) {
        self.place.keep();
    }

    /// The next crossing may use this much, from now on. Memory is counted as before.
    pub(crate) fn allot(&mut self, limits: &Limits) -> Result<(), Error> {
        let store = &mut self.idle()?.store;
        let left = store.get_fuel().unwrap_or(0);
        let state = store.data_mut();
        state.next_row(left);
        state.budget.limits.clone_from(limits);
        state.deadline = Instant::now() + limits.time;
        state.rows = 0;
        state.printed = 0;
        let set = store.set_fuel(limits.steps);
        set.map_err(|error| Error::internal(format!("{error:#}")))
    }

    /// Bytes of its memory.
    pub(crate) fn memory_size(&self) -> u64 {
        self.memory().len() as u64
    }

    /// Its stack pointer, if the guest has one.
    pub(crate) fn stack_pointer(&mut self) -> Result<Option<i32>, Error> {
        let parts = self.idle()?;
        let global = parts.entries.stack_pointer;
        Ok(global.and_then(|global| global.get(&mut parts.store).i32()))
    }

    /// Every page that is not as in the pristine machine, in order.
    pub(crate) fn changes(&self) -> impl Iterator<Item = Change<'_>> {
        let memory = self.memory();
        let (now, _) = memory.as_chunks::<PAGE>();
        let (before, _) = self.place.pool().pristine.memory().as_chunks::<PAGE>();
        let written = pages::written(memory).into_iter().flatten();
        written.filter_map(move |page| {
            let content = &now[page];
            // Memory that was grown begins with zeros.
            let same = match before.get(page) {
                Some(before) => content == before,
                None => content.iter().all(|byte| *byte == 0),
            };
            (!same).then_some((page as u32, content))
        })
    }

    /// Makes a machine that has run nothing what another one was: the size of its memory, its stack
    /// pointer, its number of calls. Its pages are put there by [`Machine::page`].
    pub(crate) fn become_like(
        &mut self,
        memory_size: u64,
        stack_pointer: Option<i32>,
        calls: u64,
    ) -> Result<(), Error> {
        let parts = self.idle()?;
        let Parts {
            store,
            entries,
            memory,
            ..
        } = parts;
        let has = memory.data_size(&*store) as u64;
        let grown = memory_size
            .checked_sub(has)
            .filter(|bytes| bytes.is_multiple_of(WASM_PAGE));
        let grown = grown.ok_or_else(|| {
            Error::internal(format!(
                "a machine of {has} bytes cannot have {memory_size}"
            ))
        })?;
        let failed = |error| Error::internal(format!("a machine like another: {error:#}"));
        memory
            .grow(&mut *store, grown / WASM_PAGE)
            .map_err(failed)?;
        if let Some(pointer) = stack_pointer {
            let global = entries.stack_pointer;
            let global = global.ok_or_else(|| Error::internal("the guest has no stack pointer"))?;
            global.set(&mut *store, Val::I32(pointer)).map_err(failed)?;
        }
        store.data_mut().calls_before = calls;
        Ok(())
    }

    /// Where the page with this number stands, to be written.
    pub(crate) fn page(&mut self, page: u32) -> Result<&mut [u8; PAGE], Error> {
        self.faulted = true;
        let Parts { store, memory, .. } = self.idle()?;
        let (pages, _) = memory.data_mut(store).as_chunks_mut::<PAGE>();
        let found = pages.get_mut(page as usize);
        found.ok_or_else(|| Error::internal(format!("a machine has no page {page}")))
    }

    fn idle(&mut self) -> Result<&mut Parts, Error> {
        same_process(self.process)?;
        match &mut *self.guest {
            Guest::Idle(parts) => Ok(parts),
            _ => Err(Error::internal("a machine in a crossing was looked into")),
        }
    }
}
