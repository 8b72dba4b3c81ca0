//! The front of the line, from text to a sealed program, natively.
//!
//! In: small programs. Out: which are refused, with which codes and spans; what the code of the
//! others holds. Must not: run a program.

mod front {
    pub mod accepted;
    pub mod docs;
    pub mod dunder;
    pub mod hostile;
    pub mod inputs;
    pub mod refused;

    use fangless_guest::front::compile;
    use fangless_wire::Policy;
    use fangless_wire::message::{CompileReply, CompileRequest, Sealed, Want, encode};

    /// The script policy, with `math`.
    pub fn script() -> Policy {
        let mut policy = Policy::script();
        policy.modules.insert("math".to_owned(), None);
        policy
    }

    pub fn reply(source: &str, policy: &Policy) -> CompileReply {
        let (source, policy) = (source.to_owned(), policy.clone());
        compile(&encode(&CompileRequest {
            source,
            policy,
            want: Want::Program,
            cell: 0,
            names: Vec::new(),
        }))
    }

    /// The sealed program, of one that must be accepted.
    pub fn sealed(source: &str, policy: &Policy) -> Sealed {
        match reply(source, policy) {
            CompileReply::Sealed(sealed) => sealed,
            other => panic!("not accepted: {source}\n{other:?}"),
        }
    }

    /// Codes and spans, `F201 1:3-1:12`, of a program that must be refused.
    pub fn refused(source: &str, policy: &Policy) -> Vec<String> {
        let CompileReply::Refused(diagnostics) = reply(source, policy) else {
            panic!("not refused: {source}");
        };
        assert!(
            !diagnostics.is_empty(),
            "refused without a reason: {source}"
        );
        let show = |d: fangless_wire::Diagnostic| {
            assert!(
                !d.message.is_empty() && !d.message.ends_with('.'),
                "{source}\n{d:?}"
            );
            format!(
                "{} {}:{}-{}:{}",
                d.code, d.line, d.column, d.end_line, d.end_column
            )
        };
        diagnostics.into_iter().map(show).collect()
    }
}
