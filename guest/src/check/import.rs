//! Imports.
//!
//! In: import statements. Out: violations, the names that are bound, and the modules that are
//! imported. Must not: let through a module or name that the policy does not allow; the guard
//! that imports at run time holds no more than what is allowed here.

use super::codes::Code;
use super::{Checker, allowed_names, listed};
use crate::library;
use ast::Stmt;
use fangless_wire::Syntax;
use ruff_python_ast as ast;
use ruff_text_size::{Ranged, TextRange, TextSize};

/// Advice for what needs files.
pub(super) const GIVE_FILES: &str =
    "Let the policy have `files`: programs then work on files that are data, handed in with a run.";

/// Advice about a module that no policy could allow.
const NOT_OFFERED: &str = "Write it without the module: there is none of this name.";

/// Features that every program has.
const FUTURES: [&str; 10] = [
    "absolute_import", "annotations", "barry_as_FLUFL", "division", "generator_stop", "generators",
    "nested_scopes", "print_function", "unicode_literals", "with_statement",
];

fn is_future(import: &ast::StmtImportFrom) -> bool {
    import.level == 0
        && import
            .module
            .as_ref()
            .is_some_and(|name| name.as_str() == "__future__")
}

/// The end of the imports from `__future__`, which stand behind the docstring and before all else.
pub(super) fn end_of_futures(body: &[Stmt]) -> TextSize {
    let docstring = body
        .first()
        .filter(|first| matches!(first, Stmt::Expr(first) if first.value.is_string_literal_expr()));
    let futures = body[usize::from(docstring.is_some())..]
        .iter()
        .take_while(|statement| matches!(statement, Stmt::ImportFrom(import) if is_future(import)));
    futures.last().map_or(TextSize::default(), Ranged::end)
}

impl Checker<'_> {
    /// `import module`, `import module as name`.
    pub(super) fn import(&mut self, import: &ast::StmtImport) {
        let ast::StmtImport {
            node_index: _,
            range,
            names,
            is_lazy,
        } = import;
        self.import_family(*range, *is_lazy);
        for ast::Alias {
            range: _,
            node_index: _,
            name,
            asname,
        } in names
        {
            let top = name.split('.').next().unwrap_or_default();
            // `import a.b` binds `a`, which it imports as well.
            if self.module(name, name.range) && asname.is_none() && top != name.as_str() {
                self.module(top, name.range);
            }
            let bound = asname.as_ref().map_or(top, |asname| asname.as_str());
            self.bind(
                bound,
                asname.as_ref().map_or(name.range, |asname| asname.range),
            );
        }
    }

    /// `from module import name`, `from module import name as other`.
    pub(super) fn import_from(&mut self, import: &ast::StmtImportFrom) {
        let ast::StmtImportFrom {
            node_index: _,
            range,
            module,
            names,
            level,
            is_lazy,
            runtime_level,
        } = import;
        self.parsed(*range, runtime_level.is_none());
        if is_future(import) {
            return self.future(*range, names, *is_lazy);
        }
        self.import_family(*range, *is_lazy);
        let module = match module {
            Some(module) if *level == 0 => {
                self.module(module, module.range).then_some(module.as_str())
            }
            _ => {
                self.report.add(
                    Code::ImportForm,
                    *range,
                    "relative imports are not supported",
                );
                None
            }
        };
        let allowed = module.map(|module| (module, allowed_names(self.policy, module)));
        for ast::Alias {
            range: _,
            node_index: _,
            name,
            asname,
        } in names
        {
            if name.as_str() == "*" {
                let message = "`from ... import *` is not supported";
                self.report.add(Code::ImportForm, name.range, message);
                continue;
            }
            self.name(name, name.range);
            if let Some((module, allowed)) = &allowed
                && !allowed.contains(&name.as_str())
            {
                let message = format!("`{name}` is not allowed from the module `{module}`");
                let help = match super::names::nearest(name, allowed.iter().copied()) {
                    Some(nearest) => format!("Did you mean `{nearest}`?"),
                    None => Code::ModuleName.entry().help.to_owned(),
                };
                self.report
                    .advise(Code::ModuleName, name.range, message, help);
            }
            let bound = asname.as_ref().unwrap_or(name);
            self.bind(bound, bound.range);
        }
    }

    /// `from __future__ import annotations` and its like: dropped by the rewriter.
    fn future(&mut self, range: TextRange, names: &[ast::Alias], is_lazy: bool) {
        if range.end() > self.futures || is_lazy {
            let message = "from __future__ imports must occur at the beginning of the file";
            self.report.add(Code::Syntax, range, message);
        }
        for ast::Alias {
            range,
            node_index: _,
            name,
            asname,
        } in names
        {
            if !FUTURES.contains(&name.as_str()) {
                let message = format!("future feature {name} is not defined");
                self.report.add(Code::Syntax, *range, message);
            }
            // Nothing is bound: what reads it would read an object of the module.
            self.scopes.bind_type(asname.as_ref().unwrap_or(name));
            if let Some(asname) = asname {
                self.bindable(asname, asname.range);
            }
        }
    }

    fn import_family(&mut self, range: TextRange, is_lazy: bool) {
        self.family(Syntax::Import, range, "`import`");
        if is_lazy {
            self.report
                .add(Code::ImportForm, range, "lazy imports are not supported");
        }
    }

    /// Whether the policy allows a module, which is then among those that the program imports, with
    /// the submodules that are names of it.
    pub(super) fn module(&mut self, module: &str, range: TextRange) -> bool {
        if listed(self.policy, module).is_none() {
            let message = format!("the module `{module}` is not allowed by the policy");
            let allowed = self.policy.modules.keys().map(String::as_str);
            let help = match super::names::nearest(module, allowed) {
                Some(nearest) => format!("Did you mean `{nearest}`?"),
                None if library::module(module).is_none() => NOT_OFFERED.to_owned(),
                None => Code::Module.entry().help.to_owned(),
            };
            self.report.advise(Code::Module, range, message, help);
            return false;
        }
        if library::needs_files(module) && self.policy.files.is_none() {
            let message =
                format!("the module `{module}` works on files, and the policy gives none");
            self.report.advise(Code::Module, range, message, GIVE_FILES);
            return false;
        }
        self.modules.insert(module.to_owned());
        for name in allowed_names(self.policy, module) {
            let submodule = format!("{module}.{name}");
            if library::module(&submodule).is_some() {
                self.modules.insert(submodule);
            }
        }
        true
    }
}
