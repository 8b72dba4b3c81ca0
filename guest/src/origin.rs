//! Where code comes from: the source paths of code objects.
//!
//! In: the number of a cell. Out: the path of its code, and back. Code of a program, or of a cell of a
//! session, is told by its path from RustPython's own, whose frozen modules are `<frozen ...>`. No
//! program makes a code object or gives one another path, so that a path is as good as a mark.
//! Must not: take any other path for a program's.

/// Source path of a program that is no cell.
pub const PROGRAM: &str = "<program>";

/// Source path of the cell with this number; 0: of a program that is none.
pub fn path(cell: u32) -> String {
    match cell {
        0 => PROGRAM.to_owned(),
        cell => format!("<cell {cell}>"),
    }
}

/// The cell whose code has this source path, 0 for a program that is none; `None`: it is not
/// the program's.
pub fn cell(path: &str) -> Option<u32> {
    if path == PROGRAM {
        return Some(0);
    }
    let digits = path.strip_prefix("<cell ")?.strip_suffix('>')?;
    let cell: u32 = digits.parse().ok().filter(|cell| *cell > 0)?;
    // Only as `path` writes it: no sign, no zeros before it.
    (digits == cell.to_string()).then_some(cell)
}

#[cfg(test)]
mod tests {
    use super::{cell, path};

    #[test]
    fn paths_of_programs_and_cells_are_told_from_all_others() {
        for number in [0, 1, 2, 10, u32::MAX] {
            assert_eq!(cell(&path(number)), Some(number));
        }
        for other in [
            "", "<cell>", "<cell 0>", "<cell 01>", "<cell +1>", "<cell 1> ", "<cell 4294967296>",
            "<cell -1>", "<frozen os>", "<string>", "program", "<cell 1", "<cell x>",
        ] {
            assert_eq!(cell(other), None, "{other}");
        }
    }
}
