//! The module's exports, see [`fangless_wire::export`].
//!
//! In: addresses and lengths from the host. Out: packed addresses and lengths.
//! Must not: hold anything but the buffers that cross the border.

use crate::{alloc, border, front, machine, run};
use fangless_wire::{LimitKind, message};
use rustpython_vm::gc_state;
use std::cell::RefCell;

thread_local! {
    static REQUEST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static REPLY: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Before the snapshot: builds and warms the machine, and seals its memory.
#[unsafe(no_mangle)]
extern "C" fn fangless_init() {
    std::panic::set_hook(Box::new(|panic| {
        let text = panic.to_string();
        if text.contains("capacity overflow") {
            // A request for more than the address space has, made where it cannot be refused.
            border::stop(LimitKind::Memory, 1 << 32);
        }
        border::panicked(&text);
    }));
    machine::start();
    let pressure = gc_state::Pressure {
        is_due: alloc::is_crowded,
        collected: alloc::collected,
    };
    assert!(gc_state::PRESSURE.set(pressure).is_ok());
    alloc::seal();
}

/// A buffer for a request of `length` bytes. The reply before it is gone.
#[unsafe(no_mangle)]
extern "C" fn fangless_buffer(length: u32) -> u32 {
    REPLY.take();
    let mut buffer = REQUEST.take();
    buffer.clear();
    if buffer.capacity() < length as usize {
        buffer = Vec::with_capacity(length as usize);
    }
    let address = buffer.as_mut_ptr() as u32;
    REQUEST.set(buffer);
    address
}

#[unsafe(no_mangle)]
extern "C" fn fangless_compile(_address: u32, length: u32) -> u64 {
    reply(length, |request| message::encode(&front::compile(request)))
}

#[unsafe(no_mangle)]
extern "C" fn fangless_evaluate(_address: u32, length: u32) -> u64 {
    reply(length, front::evaluate)
}

#[unsafe(no_mangle)]
extern "C" fn fangless_run(_address: u32, length: u32) -> u64 {
    reply(length, run::run)
}

fn reply(length: u32, answer: impl FnOnce(&[u8]) -> Vec<u8>) -> u64 {
    let mut request = REQUEST.take();
    assert!(
        length as usize <= request.capacity(),
        "the host wrote past the buffer"
    );
    // SAFETY: the host has written `length` bytes to the address that `fangless_buffer` gave, and
    // the buffer holds that many.
    unsafe { request.set_len(length as usize) };
    let bytes = answer(&request);
    let packed = ((bytes.as_ptr() as u64) << 32) | bytes.len() as u64;
    REPLY.set(bytes);
    packed
}

/// Randomness of the run, for whatever in the guest wants it: its seed decides.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    destination: *mut u8,
    length: usize,
) -> Result<(), getrandom::Error> {
    // SAFETY: the caller gives a buffer of this length that it owns; the bytes are written before
    // they are read.
    let bytes = unsafe {
        destination.write_bytes(0, length);
        std::slice::from_raw_parts_mut(destination, length)
    };
    crate::state::random(bytes);
    Ok(())
}
