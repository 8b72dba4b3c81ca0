//! Sessions as bytes.
//!
//! ```text
//! u32 wire version | 32 bytes hash of the image | u32 length of head | Head | pages, in chunks:
//!     u32 count | count page numbers, u32 each | u32 length | the pages, one after the other, LZ4
//! ```
//!
//! In: a session, or bytes and a key. Out: the other. Only the pages that differ from those of a machine
//! that has run nothing are stored, so that the same state gives the same bytes. All of it is inside an
//! [envelope](crate::dump) and is looked into only when that is unbroken. Each chunk is unpacked into a
//! buffer whose size is known before, and pages only go where the session's memory is.
//!
//! Must not: load what was not made by this image under this policy.

use super::{Cells, Session, SessionLimits, Used};
use crate::dump::{self, Kind};
use crate::error::{ClosedError, DumpError};
use crate::functions::Functions;
use crate::instance::{Machine, PAGE};
use crate::program::never_paused;
use crate::{CallError, Engine, Error, Policy};
use fangless_wire::{VERSION, message};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Pages of a chunk.
const CHUNK: usize = 256;

#[derive(Serialize, Deserialize)]
struct Head {
    policy: Policy,
    whole: SessionLimits,
    seed: u64,
    used: Used,
    called: BTreeSet<String>,
    names: Vec<String>,
    cells: Cells,
    memory_size: u64,
    stack_pointer: Option<i32>,
    /// Calls of the host, by which exceptions of the host are told apart.
    calls: u64,
}

impl Session {
    /// The session as bytes, sealed with a key of at least 16 bytes (32 random ones are best): all that
    /// its cells have made, and what they have used. The seal keeps others from making or changing it. It
    /// does not keep them from reading it: **the data of the programs is in it in clear**, packed. It is
    /// for [`Session::load`] with the same image, that is the same version of this library; the
    /// functions of the host are not in it.
    ///
    /// # Errors
    /// [`Error::Closed`], or [`Error::Input`]: the key is too short.
    pub fn dump(&mut self, key: &[u8]) -> Result<Vec<u8>, Error> {
        let machine = self.open()?;
        let (memory_size, calls) = (machine.memory_size(), machine.calls());
        let stack_pointer = machine.stack_pointer()?;
        let head = Head {
            policy: (*self.policy).clone(),
            whole: self.whole.clone(),
            seed: self.seed,
            used: self.used,
            called: self.called.clone(),
            names: self.names.clone(),
            cells: self.cells.clone(),
            memory_size,
            stack_pointer,
            calls,
        };
        let mut content = VERSION.to_le_bytes().to_vec();
        content.extend(self.engine.image_hash());
        content.extend(message::frame(&message::encode(&head)));
        append_pages(self.open()?, &mut content);
        dump::seal(Kind::Session, key, &content)
    }

    /// The session that [`Session::dump`] stored, on [`Engine::global`]. With a policy: only if it is
    /// the session's. What it may still use is what it had left.
    ///
    /// # Errors
    /// [`Error::Dump`]: the bytes were not made with this key, by this image, under this policy, or are
    /// not all of them. [`Error::Busy`]: all machines are held.
    pub fn load(bytes: &[u8], key: &[u8], policy: Option<&Policy>) -> Result<Self, Error> {
        Self::load_on(&Engine::global()?, bytes, key, policy)
    }

    /// As [`Session::load`], on an engine of the caller's choice.
    ///
    /// # Errors
    /// As [`Session::load`].
    pub fn load_on(
        engine: &Engine,
        bytes: &[u8],
        key: &[u8],
        policy: Option<&Policy>,
    ) -> Result<Self, Error> {
        Self::load_with(engine, bytes, key, policy, &mut never_paused).map_err(CallError::only)
    }

    /// As [`Session::load_on`], for bindings: `pause` as in [`Program::compile_with`].
    ///
    /// [`Program::compile_with`]: crate::Program::compile_with
    ///
    /// # Errors
    /// As [`Session::load`], or what `pause` returned.
    pub fn load_with<E>(
        engine: &Engine,
        bytes: &[u8],
        key: &[u8],
        policy: Option<&Policy>,
        pause: &mut dyn FnMut() -> Result<(), E>,
    ) -> Result<Self, CallError<E>> {
        let content = dump::open(Kind::Session, key, bytes)?;
        let (head, pages) = head(engine, content)?;
        if policy.is_some_and(|policy| *policy != head.policy) {
            return Err(Error::from(DumpError::new("its session has another policy")).into());
        }
        let mut session = Self {
            engine: engine.clone(),
            policy: Arc::new(head.policy),
            whole: head.whole,
            functions: Functions::new(),
            seed: head.seed,
            used: head.used,
            called: head.called,
            names: head.names,
            cells: head.cells,
            machine: Err(ClosedError::new("session", "it was not loaded")),
        };
        let mut machine = session.fresh(pause)?;
        machine.become_like(head.memory_size, head.stack_pointer, head.calls)?;
        read_pages(pages, &mut machine)?;
        session.machine = Ok(machine);
        Ok(session)
    }
}

/// Checks what the content says of itself, and splits it.
fn head<'a>(engine: &Engine, content: &'a [u8]) -> Result<(Head, &'a [u8]), Error> {
    same_build(engine, content).and_then(|rest| {
        let (head, pages) = message::unframe(rest).map_err(DumpError::new)?;
        Ok((message::decode(head).map_err(DumpError::new)?, pages))
    })
}

/// Refuses what another version of the library, or another image, has stored.
pub(crate) fn same_build<'a>(engine: &Engine, content: &'a [u8]) -> Result<&'a [u8], Error> {
    let cut = || DumpError::new("it is cut short");
    let (version, rest) = content.split_first_chunk::<4>().ok_or_else(cut)?;
    let (image, rest) = rest.split_first_chunk::<32>().ok_or_else(cut)?;
    let version = u32::from_le_bytes(*version);
    if version != VERSION {
        let reason = format!("it speaks version {version} of the wire, and this is {VERSION}");
        return Err(DumpError::new(reason).into());
    }
    if image != engine.image_hash() {
        return Err(DumpError::new("it was made with another guest image").into());
    }
    Ok(rest)
}

fn append_pages(machine: &Machine, out: &mut Vec<u8>) {
    let mut chunk = Vec::with_capacity(CHUNK * PAGE);
    let mut numbers = Vec::with_capacity(CHUNK);
    let mut finish = |numbers: &mut Vec<u32>, chunk: &mut Vec<u8>| {
        if numbers.is_empty() {
            return;
        }
        out.extend((numbers.len() as u32).to_le_bytes());
        out.extend(numbers.drain(..).flat_map(u32::to_le_bytes));
        let packed = lz4_flex::block::compress(chunk);
        out.extend((packed.len() as u32).to_le_bytes());
        out.extend(packed);
        chunk.clear();
    };
    for (number, page) in machine.changes() {
        numbers.push(number);
        chunk.extend(page);
        if numbers.len() == CHUNK {
            finish(&mut numbers, &mut chunk);
        }
    }
    finish(&mut numbers, &mut chunk);
}

fn read_pages(mut bytes: &[u8], machine: &mut Machine) -> Result<(), Error> {
    let broken = || Error::from(DumpError::new("its pages cannot be read"));
    let mut chunk = vec![0; CHUNK * PAGE];
    while !bytes.is_empty() {
        let count = number(&mut bytes).ok_or_else(broken)? as usize;
        if count == 0 || count > CHUNK {
            return Err(broken());
        }
        let (numbers, rest) = bytes.split_at_checked(4 * count).ok_or_else(broken)?;
        bytes = rest;
        let length = number(&mut bytes).ok_or_else(broken)? as usize;
        let (packed, rest) = bytes.split_at_checked(length).ok_or_else(broken)?;
        bytes = rest;
        let room = &mut chunk[..count * PAGE];
        let unpacked = lz4_flex::block::decompress_into(packed, room).map_err(|_| broken())?;
        if unpacked != room.len() {
            return Err(broken());
        }
        let (numbers, _) = numbers.as_chunks::<4>();
        let (pages, _) = room.as_chunks::<PAGE>();
        for (number, page) in numbers.iter().zip(pages) {
            let place = machine.page(u32::from_le_bytes(*number));
            place.map_err(|_| broken())?.copy_from_slice(page);
        }
    }
    Ok(())
}

fn number(bytes: &mut &[u8]) -> Option<u32> {
    let (number, rest) = bytes.split_first_chunk::<4>()?;
    *bytes = rest;
    Some(u32::from_le_bytes(*number))
}
