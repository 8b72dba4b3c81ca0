//! `contextlib`.

use super::super::{Class, Module};

pub(super) const CONTEXTLIB: Module = Module {
    name: "contextlib",
    names: &[
        "AbstractAsyncContextManager", "AbstractContextManager", "AsyncExitStack",
        "ContextDecorator", "ExitStack", "aclosing", "asynccontextmanager", "closing",
        "contextmanager", "nullcontext", "redirect_stderr", "redirect_stdout", "suppress",
    ],
    withheld: &[(&["chdir"], "there is no working directory")],
    classes: &[
        Class::base("AbstractAsyncContextManager", &[]),
        Class::base("AbstractContextManager", &[]),
        Class::base(
            "AsyncExitStack",
            &[
                "aclose", "callback", "enter_async_context", "enter_context", "pop_all", "push",
                "push_async_callback", "push_async_exit",
            ],
        ),
        Class::base("ContextDecorator", &[]),
        Class::base(
            "ExitStack",
            &["callback", "close", "enter_context", "pop_all", "push"],
        ),
        Class::base("aclosing", &[]),
        Class::base("closing", &[]),
        Class::base("nullcontext", &[]),
        Class::call("redirect_stderr", &[]),
        Class::call("redirect_stdout", &[]),
        Class::base("suppress", &[]),
    ],
};
