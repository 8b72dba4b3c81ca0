//! What the kernel tells of the pages of a machine's memory, in time for every run.
//!
//! In: a memory; a thread's faults. Out: the pages that are the process's own copies, and whether there can be
//! new ones.
//!
//! The list of those copies ([`Scan::written`]) costs a walk over all of a memory. It can only grow by a page fault
//! of the thread that writes, which the kernel counts ([`faults`]): a run without one has written nothing but
//! what was on the list before. Two things could make copies without such a fault, and are excluded:
//! huge pages ([`small_pages`]), and another thread that populates all memory of the process (`mlockall`). That one
//! begins at the lowest address, so that the first page of a memory, which no ordinary run writes, is a
//! copy before any other becomes one ([`Scan::untouched`]). That all of this holds is tried before it is relied on.
//!
//! Must not: take silence for an answer. A call that fails says that nothing is known.

use super::pages::{self, PAGE};
use std::fs::File;
use std::ops::Range;
use std::os::fd::AsRawFd as _;
use std::ptr;

/// Ways to ask.
pub(crate) struct Scan {
    /// The process's page map, if the kernel can be asked about ranges of it (Linux 6.7). Another file may have
    /// its number one day, if somebody closes all: then asking fails.
    map: Option<File>,
}

/// What `PAGEMAP_SCAN` is asked, as the kernel defines it.
#[repr(C)]
#[derive(Default)]
struct Question {
    size: u64,
    flags: u64,
    start: u64,
    end: u64,
    walk_end: u64,
    regions: u64,
    regions_length: u64,
    max_pages: u64,
    inverted: u64,
    all_of: u64,
    any_of: u64,
    returned: u64,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
struct Region {
    start: u64,
    end: u64,
    categories: u64,
}

/// `_IOWR('f', 16, struct pm_scan_arg)`
const PAGEMAP_SCAN: u32 = 0xc060_6610;
const OF_A_FILE: u64 = 1 << 2;
const IN_MEMORY: u64 = 1 << 3;
const SWAPPED: u64 = 1 << 4;
const ZERO: u64 = 1 << 5;
/// Regions that are told at one time.
const REGIONS: usize = 256;

impl Scan {
    /// Tries all of it on private pages of `file`. `None`: it cannot be relied on here.
    pub(crate) fn new(file: &File) -> Option<Self> {
        let map = File::open("/proc/self/pagemap").ok();
        [Self { map }, Self { map: None }]
            .into_iter()
            .find(|scan| scan.trial(file) == Some(true))
    }

    fn trial(&self, file: &File) -> Option<bool> {
        const PAGES: usize = 4;
        // SAFETY: asks for a number.
        if unsafe { libc::sysconf(libc::_SC_PAGESIZE) } != PAGE as libc::c_long {
            return None;
        }
        // SAFETY: a new private mapping, at a place of the system's choice, of a file that is longer.
        let start = unsafe {
            let access = libc::PROT_READ | libc::PROT_WRITE;
            let file = file.as_raw_fd();
            libc::mmap(
                ptr::null_mut(),
                PAGES * PAGE,
                access,
                libc::MAP_PRIVATE,
                file,
                0,
            )
        };
        if start == libc::MAP_FAILED {
            return None;
        }
        // SAFETY: the mapping is that long, and nobody else knows of it.
        let memory = unsafe { std::slice::from_raw_parts_mut(start.cast::<u8>(), PAGES * PAGE) };
        let told = small_pages(memory) && self.tells(memory);
        // SAFETY: mapped above, and not used afterwards.
        unsafe { libc::munmap(start, PAGES * PAGE) };
        Some(told)
    }

    /// Whether writes to a memory that was read are told, and those that change nothing of the list are not.
    fn tells(&self, memory: &mut [u8]) -> bool {
        let read: u64 = memory
            .iter()
            .step_by(PAGE)
            .map(|byte| u64::from(*byte))
            .sum();
        std::hint::black_box(read);
        let clean =
            self.untouched(memory) && self.written(memory, 8).is_some_and(|list| list.is_empty());
        let before = faults();
        for page in [1, 3] {
            memory[page * PAGE] = std::hint::black_box(1);
        }
        let (between, list) = (faults(), self.written(memory, 8));
        memory[PAGE] = std::hint::black_box(2);
        let after = faults();
        let counted = before.zip(between).zip(after);
        let counted = counted
            .is_some_and(|((before, between), after)| between >= before + 2 && after == between);
        let still = self.untouched(memory);
        memory[0] = std::hint::black_box(1);
        clean
            && counted
            && still
            && list.is_some_and(|list| list == [1..2, 3..4])
            && !self.untouched(memory)
    }

    /// Ranges of pages of `memory` that are the process's own, in order. `None`: more than `most`, or unknown.
    pub(super) fn written(&self, memory: &[u8], most: usize) -> Option<Vec<Range<usize>>> {
        let Some(map) = &self.map else {
            let list = pages::told(memory)?;
            let count: usize = list.iter().map(Range::len).sum();
            return (count <= most).then_some(list);
        };
        let base = memory.as_ptr() as u64;
        let page = |address: u64| ((address - base) as usize) / PAGE;
        let mut list = Vec::new();
        let (mut start, mut count) = (base, 0);
        let end = base + memory.len() as u64;
        while start < end {
            let mut regions = [Region::default(); REGIONS];
            let (found, reached) = ask(map, start, end, &mut regions)?;
            for region in &regions[..found] {
                if region.start < start || region.end > end {
                    return None;
                }
                list.push(page(region.start)..page(region.end));
                count += page(region.end) - page(region.start);
            }
            if count > most || reached <= start {
                return None;
            }
            start = reached;
        }
        Some(list)
    }

    /// Whether the first page of `memory` is as it was mapped.
    pub(super) fn untouched(&self, memory: &[u8]) -> bool {
        let first = &memory[..PAGE];
        match &self.map {
            Some(map) => {
                let start = first.as_ptr() as u64;
                let mut regions = [Region::default(); 1];
                let answer = ask(map, start, start + PAGE as u64, &mut regions);
                answer.is_some_and(|(found, _)| found == 0)
            }
            None => pages::told(first).is_some_and(|list| list.is_empty()),
        }
    }
}

/// The number of regions with pages that are the process's own, and where the kernel stopped.
fn ask(map: &File, start: u64, end: u64, regions: &mut [Region]) -> Option<(usize, u64)> {
    let mut question = Question {
        size: size_of::<Question>() as u64,
        start,
        end,
        regions: regions.as_mut_ptr() as u64,
        regions_length: regions.len() as u64,
        inverted: OF_A_FILE | ZERO,
        all_of: OF_A_FILE | ZERO,
        any_of: IN_MEMORY | SWAPPED,
        ..Question::default()
    };
    // SAFETY: the kernel writes to the question and to no more regions than there are.
    let found = unsafe { libc::ioctl(map.as_raw_fd(), PAGEMAP_SCAN as _, &raw mut question) };
    let found = usize::try_from(found).ok()?;
    (found <= regions.len()).then_some((found, question.walk_end))
}

/// Page faults of this thread until now.
pub(crate) fn faults() -> Option<u64> {
    let mut usage = std::mem::MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: fills the struct, of which zeros are a value as well.
    let (done, usage) = unsafe {
        let done = libc::getrusage(libc::RUSAGE_THREAD, usage.as_mut_ptr());
        (done, usage.assume_init())
    };
    let count = usage.ru_minflt.checked_add(usage.ru_majflt)?;
    (done == 0).then_some(u64::try_from(count).ok()?)
}

/// From now on the kernel makes no huge page in `memory`; `false`: it may. One that is there stays, and is
/// told like any page.
pub(super) fn small_pages(memory: &[u8]) -> bool {
    // SAFETY: the advice does not touch the content.
    let done = unsafe {
        libc::madvise(
            memory.as_ptr().cast_mut().cast(),
            memory.len(),
            libc::MADV_NOHUGEPAGE,
        )
    };
    // A kernel without huge pages does not know the advice.
    done == 0 || std::io::Error::last_os_error().raw_os_error() == Some(libc::EINVAL)
}

/// From now on the kernel makes huge pages in `memory` where it can: a five-hundredth of the faults.
pub(super) fn large_pages(memory: &[u8]) {
    // SAFETY: the advice does not touch the content. A kernel that does not take it makes small ones.
    unsafe {
        libc::madvise(
            memory.as_ptr().cast_mut().cast(),
            memory.len(),
            libc::MADV_HUGEPAGE,
        );
    }
}

/// Drops the process's copies of pages, which read as they were mapped afterwards: a file's content, or zeros;
/// `false`: they are still there.
pub(super) fn give_back(pages: &mut [u8]) -> bool {
    // SAFETY: the caller has the pages for itself, and bytes are bytes, whatever they hold.
    unsafe { libc::madvise(pages.as_mut_ptr().cast(), pages.len(), libc::MADV_DONTNEED) == 0 }
}
