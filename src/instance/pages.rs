//! Which pages of a machine's memory may have been written.
//!
//! In: a machine's memory. Out: ranges of pages outside of which nothing was written since the image was
//! mapped there. What is in them may be unchanged all the same: who asks compares.
//!
//! A machine's memory is a private mapping: of the image's file, and of nothing behind it. To write a
//! page of such a mapping, by whatever way, the kernel gives the process a copy of its own, which is
//! anonymous from then on: in memory or swapped out. `/proc/self/pagemap` says of each page whether it
//! is in memory (bit 63) or swapped out (bit 62), and whether it is a file's (bit 61). So every written
//! page has bit 63 or 62 and not bit 61, and a page that has not is as it was mapped. Where that cannot be
//! relied on (no Linux, no `/proc`, pages of another size, a kernel that only says that it is Linux and
//! fails the trial below) all pages are given.
//!
//! Must not: leave a written page out.

use std::ops::Range;

/// Bytes of a page, of the copies and dumps that are made of them. A multiple of it is the system's.
pub(crate) const PAGE: usize = 4096;

/// Ranges of pages of `memory` that may have been written, in order.
pub(super) fn written(memory: &[u8]) -> Vec<Range<usize>> {
    let all = 0..memory.len().div_ceil(PAGE);
    #[cfg(target_os = "linux")]
    if let Some(ranges) = told(memory) {
        return ranges;
    }
    vec![all]
}

/// The same, if the system tells them.
#[cfg(target_os = "linux")]
pub(super) fn told(memory: &[u8]) -> Option<Vec<Range<usize>>> {
    pagemap::written(memory)
}

#[cfg(target_os = "linux")]
mod pagemap {
    use super::PAGE;
    use std::fs::File;
    use std::ops::Range;
    use std::os::unix::fs::FileExt as _;
    use std::sync::OnceLock;

    const IN_MEMORY: u64 = 1 << 63;
    const SWAPPED: u64 = 1 << 62;
    const OF_A_FILE: u64 = 1 << 61;
    /// Entries that are read at one time.
    const ENTRIES: usize = 8192;

    pub(super) fn written(memory: &[u8]) -> Option<Vec<Range<usize>>> {
        static RELIABLE: OnceLock<bool> = OnceLock::new();
        RELIABLE.get_or_init(trial).then(|| read(memory))?
    }

    /// Whether the system tells what was just written.
    fn trial() -> bool {
        // SAFETY: asks for a number.
        if unsafe { libc::sysconf(libc::_SC_PAGESIZE) } != PAGE as libc::c_long {
            return false;
        }
        let mut room = vec![0u8; 4 * PAGE];
        let start = room.as_ptr().align_offset(PAGE);
        let pages = &mut room[start..][..3 * PAGE];
        pages.fill(1);
        let pages = std::hint::black_box(&*pages);
        read(pages).is_some_and(|ranges| ranges.into_iter().flatten().eq(0..3))
    }

    fn read(memory: &[u8]) -> Option<Vec<Range<usize>>> {
        let start = memory.as_ptr() as usize;
        if !start.is_multiple_of(PAGE) {
            return None;
        }
        let map = File::open("/proc/self/pagemap").ok()?;
        let count = memory.len().div_ceil(PAGE);
        let mut entries = vec![0u8; 8 * ENTRIES.min(count)];
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for first in (0..count).step_by(ENTRIES) {
            let part = &mut entries[..8 * ENTRIES.min(count - first)];
            let offset = 8 * (start / PAGE + first) as u64;
            map.read_exact_at(part, offset).ok()?;
            let (numbers, _) = part.as_chunks::<8>();
            for (index, entry) in numbers.iter().enumerate() {
                let entry = u64::from_ne_bytes(*entry);
                if entry & (IN_MEMORY | SWAPPED) == 0 || entry & OF_A_FILE != 0 {
                    continue;
                }
                let page = first + index;
                match ranges.last_mut() {
                    Some(last) if last.end == page => last.end += 1,
                    _ => ranges.push(page..page + 1),
                }
            }
        }
        Some(ranges)
    }
}

#[cfg(test)]
mod tests {
    use super::{PAGE, written};

    /// A private mapping of a file, as a machine's memory is one, and of nothing behind it.
    #[test]
    fn pages_that_were_written_are_among_those_that_are_told() {
        use std::os::fd::AsRawFd as _;
        let pages = 64;
        let path = std::env::temp_dir().join(format!("fangless-pages-{}", std::process::id()));
        std::fs::write(&path, vec![7u8; pages * PAGE]).unwrap();
        let file = std::fs::File::open(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let map = |length, flags, file| {
            // SAFETY: a new private mapping, at a place of the system's choice.
            let address = unsafe {
                libc::mmap(
                    std::ptr::null_mut(),
                    length,
                    libc::PROT_READ | libc::PROT_WRITE,
                    libc::MAP_PRIVATE | flags,
                    file,
                    0,
                )
            };
            assert_ne!(address, libc::MAP_FAILED);
            // SAFETY: the mapping is that long, and nobody else knows of it.
            unsafe { std::slice::from_raw_parts_mut(address.cast::<u8>(), length) }
        };
        for (memory, zero) in [
            (map(pages * PAGE, 0, file.as_raw_fd()), 7),
            (map(pages * PAGE, libc::MAP_ANONYMOUS, -1), 0),
        ] {
            let changed = [0, 3, 4, 31, 63];
            for page in changed {
                memory[page * PAGE + page] = 9;
            }
            // Read only, and written with what was there.
            assert_eq!(memory[10 * PAGE], zero);
            memory[20 * PAGE] = std::hint::black_box(zero);
            let told: Vec<usize> = written(memory).into_iter().flatten().collect();
            assert!(changed.iter().all(|page| told.contains(page)), "{told:?}");
            assert!(told.iter().all(|page| *page < pages) && told.is_sorted());
            // SAFETY: mapped above, and not used afterwards.
            unsafe { libc::munmap(memory.as_mut_ptr().cast(), memory.len()) };
        }
    }
}
