//! The guest's allocator: two phases, and a budget in bytes.
//!
//! In: allocations of everything in the guest. Out: memory, or the end of the run: an allocation
//! never fails, so nothing in the guest has to cope with that, and no program can notice.
//!
//! Initialisation allocates from one arena. [`seal`] at its end opens a fresh one behind it: what
//! a run allocates is then contiguous, so that a fresh instance writes few pages, and what the
//! image holds stays as it is: frees of sealed memory do nothing, reallocations copy out.
//! From then on every byte counts against the run's budget. Both arenas are dlmalloc's; in front
//! of that of the run stand short lists of small blocks, by size, that were freed.
//!
//! Must not: exist on any other target; natively (tests, fuzzing) the system's allocator serves.

use crate::border;
use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32;
use core::ptr;
use dlmalloc::Dlmalloc;
use fangless_wire::{HUGE, LimitKind, RESERVE};

const PAGE: usize = 64 * 1024;

/// Zeroed memory that an image carries behind the seal, for short runs: the host writes it anew, page by page.
/// [`RESERVE`] lies behind it. The parser takes 1 MiB for a stack of its own.
const HEADROOM: usize = 32 * PAGE;

/// Memory that is asked for at one time when all of that is used: the system's large pages fit in.
const GROWTH: usize = 2 * HUGE;

/// Blocks up to this size are kept by size when they are freed.
const SMALL: usize = 256;

/// Sizes of small blocks are multiples of this.
const GRAIN: usize = 8;

/// Bytes that may be kept of each size; what is freed beyond that is dlmalloc's again, so that
/// memory of one size can become memory of another.
const KEPT: usize = 64 << 10;

/// Bytes that are allocated, at most, before garbage is looked for again.
const MOST_GARBAGE: u64 = 4 << 20;

/// Small blocks of one size that were freed: each holds the address of the next.
#[derive(Clone, Copy)]
struct Kept {
    first: usize,
    bytes: usize,
}

struct Arena {
    heap: Dlmalloc<Pages>,
}

/// Memory for dlmalloc: first the headroom and the reserve, then what the host grants.
struct Pages;

struct State {
    init: Arena,
    run: Arena,
    kept: [Kept; SMALL / GRAIN + 1],
    /// First address behind sealed memory; 0 before the seal.
    sealed: usize,
    used: u64,
    /// Most of `used` in this run.
    peak: u64,
    budget: u64,
    /// Bytes from which on it is worth looking for garbage.
    worth: u64,
}

static mut STATE: State = State {
    init: Arena {
        heap: Dlmalloc::new_with_allocator(Pages),
    },
    run: Arena {
        heap: Dlmalloc::new_with_allocator(Pages),
    },
    kept: [Kept { first: 0, bytes: 0 }; SMALL / GRAIN + 1],
    sealed: 0,
    used: 0,
    peak: 0,
    budget: u64::MAX,
    worth: 0,
};

/// What is left of memory that the guest has: apart from the rest, because dlmalloc asks for it while it runs.
static mut SPARE: Spare = Spare {
    start: 0,
    end: 0,
    growth: PAGE,
};

/// Memory that nobody has, up to the end of all memory.
struct Spare {
    start: usize,
    end: usize,
    /// Bytes that are asked for at least when it is used up.
    growth: usize,
}

/// The one state.
///
/// # Safety
/// The target has one thread, and nothing in this file calls out while it holds the reference.
unsafe fn state() -> &'static mut State {
    // SAFETY: see above: one thread, no reentrancy.
    unsafe { &mut *(&raw mut STATE) }
}

// SAFETY: `alloc` gives pages that nothing else uses: fresh ones of `memory.grow`, or the spare
// ones, each handed out once; they are zero.
unsafe impl dlmalloc::Allocator for Pages {
    fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
        let Some(size) = size.checked_next_multiple_of(PAGE) else {
            return (ptr::null_mut(), 0, 0);
        };
        // SAFETY: one thread, and no other reference to it lives while this runs.
        let spare = unsafe { &mut *(&raw mut SPARE) };
        let missing = size.saturating_sub(spare.end - spare.start);
        if missing > 0 && !(spare.grow(missing.max(spare.growth)) || spare.grow(missing)) {
            return (ptr::null_mut(), 0, 0);
        }
        let start = spare.start;
        spare.start += size;
        (start as *mut u8, size, 0)
    }

    fn remap(&self, _: *mut u8, _: usize, _: usize, _: bool) -> *mut u8 {
        ptr::null_mut()
    }
    fn free_part(&self, _: *mut u8, _: usize, _: usize) -> bool {
        false
    }
    fn free(&self, _: *mut u8, _: usize) -> bool {
        false
    }
    fn can_release_part(&self, _: u32) -> bool {
        false
    }
    fn allocates_zeros(&self) -> bool {
        true
    }
    fn page_size(&self) -> usize {
        PAGE
    }
}

impl Spare {
    /// Asks the host for whole pages. They lie behind those that are left, as nobody else asks.
    fn grow(&mut self, bytes: usize) -> bool {
        match wasm32::memory_grow(0, bytes / PAGE) {
            usize::MAX => false,
            page => {
                if self.end != page * PAGE {
                    self.start = page * PAGE;
                }
                self.end = page * PAGE + bytes;
                true
            }
        }
    }
}

struct Guest;

#[global_allocator]
static GLOBAL: Guest = Guest;

// SAFETY: every block comes from one of the two heaps and goes back to the heap it came from,
// which its address tells; sealed blocks are never freed, so they are never given out again.
unsafe impl GlobalAlloc for Guest {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: single thread.
        let state = unsafe { state() };
        // SAFETY: the layout is the caller's.
        unsafe {
            if let Some(block) = state.reuse(layout) {
                return block;
            }
            state.take(layout.size(), |heap| {
                heap.malloc(rounded(layout), layout.align())
            })
        }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: single thread.
        let state = unsafe { state() };
        // SAFETY: the layout is the caller's.
        unsafe {
            state.take(layout.size(), |heap| {
                heap.calloc(rounded(layout), layout.align())
            })
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: single thread.
        let state = unsafe { state() };
        if state.sealed == 0 {
            // What initialisation is done with is not worth a place in the image.
            // SAFETY: the block is that long, and nobody's any more.
            unsafe { ptr::write_bytes(block, 0, layout.size()) }
        }
        if block as usize >= state.sealed {
            state.used = state.used.saturating_sub(layout.size() as u64);
            // SAFETY: the block is the caller's, who is done with it, and large enough: `rounded`.
            if unsafe { state.keep(block, layout) } {
                return;
            }
            // SAFETY: the block came from the heap of this phase: sealed ones were sorted out.
            unsafe { state.heap().free(block, rounded(layout), layout.align()) }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: single thread.
        let state = unsafe { state() };
        if state.sealed == 0 || (block as usize) < state.sealed {
            // SAFETY: as `alloc`.
            let copy = unsafe { state.take(size, |heap| heap.malloc(whole(size), layout.align())) };
            if !copy.is_null() {
                // SAFETY: both blocks hold that many bytes, and a fresh one overlaps nothing.
                unsafe { ptr::copy_nonoverlapping(block, copy, layout.size().min(size)) }
                // SAFETY: the block is the caller's, who has the copy from now on.
                unsafe { self.dealloc(block, layout) }
            }
            return copy;
        }
        let grown = size.saturating_sub(layout.size());
        // SAFETY: the block came from this phase's heap with this layout.
        let moved = unsafe {
            state.take(grown, |heap| {
                heap.realloc(block, rounded(layout), layout.align(), whole(size))
            })
        };
        if !moved.is_null() {
            let shrunk = layout.size().saturating_sub(size) as u64;
            state.used = state.used.saturating_sub(shrunk);
        }
        moved
    }
}

/// The bytes that a block of this layout has.
fn rounded(layout: Layout) -> usize {
    whole(layout.size())
}

/// A small size as that of the list that its block may be kept in.
fn whole(size: usize) -> usize {
    if size <= SMALL {
        size.next_multiple_of(GRAIN)
    } else {
        size
    }
}

impl State {
    /// A block that was kept for this layout, counted against the budget.
    ///
    /// # Safety
    /// As [`GlobalAlloc::alloc`].
    #[inline(always)]
    unsafe fn reuse(&mut self, layout: Layout) -> Option<*mut u8> {
        let size = layout.size();
        if size > SMALL || layout.align() > GRAIN {
            return None;
        }
        let kept = &mut self.kept[size.div_ceil(GRAIN)];
        let block = kept.first;
        let used = self.used + size as u64;
        // Over the budget: `take` says so.
        if block == 0 || used > self.budget {
            return None;
        }
        // SAFETY: the block is one that `keep` was given, and nothing has used it since.
        kept.first = unsafe { *(block as *const usize) };
        kept.bytes -= whole(size);
        self.used = used;
        self.peak = self.peak.max(used);
        Some(block as *mut u8)
    }

    /// Keeps a freed block, unless that many are kept already.
    ///
    /// # Safety
    /// The block is one of this phase, has [`rounded`] bytes, and nobody uses it.
    #[inline(always)]
    unsafe fn keep(&mut self, block: *mut u8, layout: Layout) -> bool {
        let size = layout.size();
        if self.sealed == 0 || size > SMALL || size == 0 || layout.align() > GRAIN {
            return false;
        }
        let kept = &mut self.kept[size.div_ceil(GRAIN)];
        if kept.bytes >= KEPT {
            return false;
        }
        // SAFETY: the block has room for an address, and is aligned as dlmalloc aligns.
        unsafe { *block.cast::<usize>() = kept.first };
        kept.first = block as usize;
        kept.bytes += whole(size);
        true
    }

    fn heap(&mut self) -> &mut Dlmalloc<Pages> {
        if self.sealed == 0 {
            &mut self.init.heap
        } else {
            &mut self.run.heap
        }
    }

    /// Counts `size` bytes against the budget and allocates.
    ///
    /// # Safety
    /// As for the call that `allocate` makes.
    unsafe fn take(
        &mut self,
        size: usize,
        allocate: impl FnOnce(&mut Dlmalloc<Pages>) -> *mut u8,
    ) -> *mut u8 {
        let wanted = self.used + size as u64;
        if wanted > self.budget {
            border::stop(LimitKind::Memory, wanted);
        }
        let block = allocate(self.heap());
        if block.is_null() {
            // The host does not grant more, or the address space has no more.
            border::stop(LimitKind::Memory, wanted);
        }
        self.used = wanted;
        self.peak = self.peak.max(wanted);
        block
    }
}

/// Ends the first phase. Called once, as the last act of initialisation.
pub fn seal() {
    // SAFETY: single thread; nothing is allocated in between.
    let state = unsafe { state() };
    let size = wasm32::memory_size(0) * PAGE;
    // What is skipped is never written, and costs nothing.
    let reserve = (size + HEADROOM).next_multiple_of(HUGE);
    let (start, end) = (reserve - HEADROOM, reserve + RESERVE);
    let grown = wasm32::memory_grow(0, (end - size) / PAGE);
    assert!(grown != usize::MAX, "no memory for the headroom");
    state.sealed = start;
    let growth = GROWTH;
    // SAFETY: single thread.
    unsafe { SPARE = Spare { start, end, growth } };
    state.used = 0;
    state.peak = 0;
}

/// Sets the budget of the run that begins, in bytes above the fresh VM.
pub fn set_budget(bytes: u64) {
    // SAFETY: single thread.
    let state = unsafe { state() };
    state.budget = bytes;
    state.peak = state.used;
    collected();
}

/// Whether so much was allocated that it is worth looking for garbage.
pub fn is_crowded() -> bool {
    // SAFETY: single thread.
    let state = unsafe { state() };
    state.used >= state.worth
}

/// Garbage was looked for: the next time is a part of the budget away.
pub fn collected() {
    // SAFETY: single thread.
    let state = unsafe { state() };
    let left = state.budget.saturating_sub(state.used);
    state.worth = state.used + (left / 8).min(MOST_GARBAGE);
}

/// The same, above what is allocated now.
pub fn begin_budget(bytes: u64) {
    // SAFETY: single thread.
    let used = unsafe { state() }.used;
    set_budget(used.saturating_add(bytes));
}

/// Most bytes that were allocated at one time since [`set_budget`].
pub fn peak() -> u64 {
    // SAFETY: single thread.
    unsafe { state() }.peak
}
