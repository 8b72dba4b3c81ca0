//! `traceback`: our own, in `lib/traceback.py`.

use super::super::Module;

pub(super) const TRACEBACK: Module = Module {
    name: "traceback",
    names: &[
        "format_exc", "format_exception", "format_exception_only", "print_exc", "print_exception",
    ],
    withheld: &[(
        &[
            "FrameSummary", "StackSummary", "TracebackException", "clear_frames", "extract_stack",
            "extract_tb", "format_list", "format_stack", "format_tb", "print_last", "print_list",
            "print_stack", "print_tb", "walk_stack", "walk_tb",
        ],
        "takes or gives frames; `format_exc` and its like give the program's own as text",
    )],
    classes: &[],
};
