//! What of a running guest can change: its memory and its stack pointer, and nothing else.
//!
//! In: a module. Out: a refusal of every other mutable thing. A fork or a dump of a session copies
//! memory and that global; a second mutable global, a table that is written or a segment that is
//! dropped would be left behind, and the copy would be another guest.
//!
//! Must not: know what the guest does with either.

use fangless_wire::export;
use wasmparser::{ExternalKind, Operator, Parser, Payload};
use wasmtime::{Result, bail, ensure};

/// Refuses a module whose state is more than its memory and the stack pointer.
///
/// # Errors
/// What it has too much.
pub fn check(wasm: &[u8]) -> Result<()> {
    let (mut mutable, mut exported, mut memories) = (Vec::new(), Vec::new(), 0);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let ty = import?.ty;
                    ensure!(
                        matches!(ty, wasmparser::TypeRef::Func(_)),
                        "the guest imports what is no function: {ty:?}"
                    );
                }
            }
            Payload::MemorySection(section) => memories += section.count(),
            Payload::GlobalSection(section) => {
                for (index, global) in section.into_iter().enumerate() {
                    if global?.ty.mutable {
                        mutable.push(index as u32);
                    }
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    if export.kind == ExternalKind::Global && export.name == export::STACK_POINTER {
                        exported.push(export.index);
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                for operator in body.get_operators_reader()? {
                    operator_is_harmless(&operator?)?;
                }
            }
            _ => {}
        }
    }
    ensure!(
        memories == 1,
        "the guest has {memories} memories, and not one"
    );
    ensure!(
        mutable.iter().all(|global| exported.contains(global)),
        "the guest has mutable globals beside `{}`: {mutable:?}",
        export::STACK_POINTER
    );
    Ok(())
}

fn operator_is_harmless(operator: &Operator<'_>) -> Result<()> {
    match operator {
        Operator::TableSet { .. }
        | Operator::TableGrow { .. }
        | Operator::TableFill { .. }
        | Operator::TableCopy { .. }
        | Operator::TableInit { .. }
        | Operator::ElemDrop { .. }
        | Operator::MemoryInit { .. }
        | Operator::DataDrop { .. } => {
            bail!("the guest changes what is neither memory nor a global: {operator:?}")
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    /// A module with one memory, these globals and exports, and a function with this body.
    fn module(globals: &[u8], exports: &[u8], body: &[u8]) -> Vec<u8> {
        let mut bytes = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x04\x04\x01\x70\0\x01\x05\x03\x01\0\x01".to_vec();
        let mut section = |id: u8, content: &[u8]| {
            bytes.extend([id, content.len() as u8]);
            bytes.extend(content);
        };
        section(6, globals);
        section(7, exports);
        let code = [&[1, body.len() as u8 + 2, 0], body, &[0x0b]].concat();
        section(10, &code);
        bytes
    }

    const STACK: &[u8] = b"\x01\x0f__stack_pointer\x03\0";
    const ONE: &[u8] = b"\x01\x7f\x01\x41\0\x0b";
    const TWO: &[u8] = b"\x02\x7f\x01\x41\0\x0b\x7f\x01\x41\0\x0b";

    #[test]
    fn a_guest_of_memory_and_a_stack_pointer_is_well() {
        check(&module(ONE, STACK, &[])).unwrap();
        check(&module(b"\x01\x7f\0\x41\0\x0b", b"\0", &[])).unwrap();
    }

    #[test]
    fn state_that_a_copy_would_leave_behind_is_refused() {
        let error = |globals, exports, body| {
            let refused = check(&module(globals, exports, body));
            refused.map_or_else(|error| error.to_string(), |()| "accepted".to_owned())
        };
        assert!(error(TWO, STACK, &[]).contains("mutable globals"));
        assert!(error(ONE, b"\0", &[]).contains("mutable globals"));
        // i32.const 0, ref.null func, table.set 0
        let set = &[0x41, 0, 0xd0, 0x70, 0x26, 0];
        assert!(error(ONE, STACK, set).contains("TableSet"));
        assert!(check(b"\0asm\x01\0\0\0").is_err());
    }
}
